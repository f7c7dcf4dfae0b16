create schema sharing;
grant usage on schema sharing to ${app};

create sequence sharing.request_number;
grant usage on sequence sharing.request_number to ${app};

create table sharing.request (
    id                uuid primary key,
    number            bigint not null default nextval('sharing.request_number')
                      constraint requests_have_different_numbers unique,
    about_kind        text not null,
    about_id          uuid not null,
    area_id           uuid not null,
    person_id         uuid,
    asked_by          uuid not null,
    asking_agency     uuid,
    asked_of_agency   uuid not null,
    recipients        uuid[] not null constraint somebody_is_asked check (cardinality(recipients) > 0),
    told_name         text not null,
    told_birth        date,
    asked_on          date not null,
    state             text not null constraint a_request_is_in_a_known_state
                      check (state in ('ASKED', 'SEEN', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
    due_on            date not null,
    version           integer not null default 0
);
comment on column sharing.request.about_id is 'The referral or case that needs the information. Whoever is asked never learns it.';
comment on column sharing.request.recipients is 'The posts that were asked: the first, then each that it was escalated to.';
comment on column sharing.request.state is 'Follows from the events; held here for speed (view sharing.request_astray finds where it does not).';
comment on column sharing.request.version is 'Counts what people decide; a reminder or a look does not make a typed answer stale.';

create index request_by_record on sharing.request (about_id, about_kind);
create index request_by_person on sharing.request (person_id) where person_id is not null;
create index request_by_area on sharing.request (area_id);
create index request_by_asker on sharing.request (asked_by, due_on);
create index request_by_agency_asked on sharing.request (asked_of_agency, due_on);
create index request_by_recipient on sharing.request using gin (recipients);
create index open_request_by_due_day on sharing.request (due_on) where state in ('ASKED', 'SEEN');

-- Whoever works on the area sees what was asked for it; whoever was asked sees what they were asked; the safeguarding
-- lead of an agency sees what its posts were asked.
alter table sharing.request enable row level security;
create policy requests_are_seen_by_those_who_ask_and_those_asked on sharing.request for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or (select platform.acting_post()) = any (recipients)
           or (asked_of_agency = (select access.acting_agency())
               and (select access.acting_role()) = 'SAFEGUARDING_LEAD'));
create policy requests_are_made_for_an_area_in_view on sharing.request for insert to ${app}
    with check (area_id = any ((select access.areas_in_view())::uuid[]));
create policy requests_are_carried_on_by_both_sides on sharing.request for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or (select platform.acting_post()) = any (recipients)
           or (asked_of_agency = (select access.acting_agency())
               and (select access.acting_role()) = 'SAFEGUARDING_LEAD'));
grant select, insert on sharing.request to ${app};
grant update (recipients, state, due_on, version) on sharing.request to ${app};

create table sharing.request_event (
    request_id  uuid not null references sharing.request,
    number      integer not null,
    kind        text not null constraint an_event_is_of_a_known_kind
                check (kind in ('ASKED', 'SEEN', 'ANSWERED', 'READ', 'REFUSED', 'EXTENDED', 'ESCALATED', 'WITHDRAWN',
                                'REMINDED', 'OVERDUE')),
    at          timestamptz not null,
    post_id     uuid not null,
    staff_id    uuid,
    words       text not null default '',
    reason      text,
    due_on      date,
    to_post     uuid,
    primary key (request_id, number)
);
comment on table sharing.request_event is 'Everything that happened to a request. Append-only; the state follows from it.';

create table sharing.request_item (
    request_id  uuid not null references sharing.request,
    position    integer not null,
    item        text not null,
    question    boolean not null,
    primary key (request_id, position),
    constraint no_item_is_asked_twice unique (request_id, item)
);

create table sharing.told_field (
    request_id  uuid not null references sharing.request,
    position    integer not null,
    label       text not null,
    value       text not null,
    primary key (request_id, position)
);

create table sharing.answer (
    request_id  uuid not null references sharing.request,
    position    integer not null,
    kind        text not null constraint an_answer_is_of_a_known_kind check (kind in ('GIVEN', 'NOT_HELD', 'WITHHELD')),
    words       text not null constraint only_nothing_held_goes_without_words check (kind = 'NOT_HELD' or words <> ''),
    primary key (request_id, position),
    constraint an_answer_answers_an_item foreign key (request_id, position) references sharing.request_item
);

create table sharing.answer_document (
    request_id   uuid not null references sharing.request,
    document_id  uuid not null,
    subject_key  uuid not null,
    primary key (request_id, document_id)
);

alter table sharing.request_event enable row level security;
alter table sharing.request_item enable row level security;
alter table sharing.told_field enable row level security;
alter table sharing.answer enable row level security;
alter table sharing.answer_document enable row level security;

-- What belongs to a request is seen with it: the inner select stands under the policies of sharing.request.
create policy seen_with_its_request on sharing.request_event to ${app}
    using (exists (select from sharing.request r where r.id = request_id))
    with check (exists (select from sharing.request r where r.id = request_id));
create policy seen_with_its_request on sharing.request_item to ${app}
    using (exists (select from sharing.request r where r.id = request_id))
    with check (exists (select from sharing.request r where r.id = request_id));
create policy seen_with_its_request on sharing.told_field to ${app}
    using (exists (select from sharing.request r where r.id = request_id))
    with check (exists (select from sharing.request r where r.id = request_id));
create policy seen_with_its_request on sharing.answer to ${app}
    using (exists (select from sharing.request r where r.id = request_id))
    with check (exists (select from sharing.request r where r.id = request_id));
create policy seen_with_its_request on sharing.answer_document to ${app}
    using (exists (select from sharing.request r where r.id = request_id))
    with check (exists (select from sharing.request r where r.id = request_id));
grant select, insert on sharing.request_event, sharing.request_item, sharing.told_field, sharing.answer,
    sharing.answer_document to ${app};

-- An integrity check: where the held state, day or version is not what the events say.
create view sharing.request_astray with (security_invoker = true) as
    select r.id
    from sharing.request r
    cross join lateral (
        select coalesce((select e.kind from sharing.request_event e
                         where e.request_id = r.id and e.kind in ('ANSWERED', 'REFUSED', 'WITHDRAWN') limit 1),
                        case when exists (select from sharing.request_event e
                                          where e.request_id = r.id and e.kind = 'SEEN') then 'SEEN' else 'ASKED' end)
                   as state,
               (select e.due_on from sharing.request_event e where e.request_id = r.id and e.due_on is not null
                order by e.number desc limit 1) as due_on,
               (select count(*) from sharing.request_event e where e.request_id = r.id
                and e.kind in ('ANSWERED', 'REFUSED', 'EXTENDED', 'WITHDRAWN')) as version) told
    where r.state <> told.state or r.due_on is distinct from told.due_on or r.version <> told.version;
grant select on sharing.request_astray to ${app};

-- Working days after its due day until an unanswered request goes one rung up: illustrative, as the others are.
insert into partnership.target (id, area_id, step, working_days, from_day, set_at) values
    ('00000000-0000-0000-0001-000000000020', null, 'REQUEST_ESCALATION', 2, date '2015-07-01', timestamptz '2015-07-01 00:00Z');
