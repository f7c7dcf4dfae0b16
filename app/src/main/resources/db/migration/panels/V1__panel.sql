create schema panels;
grant usage on schema panels to ${app};

insert into vocabulary.list (code, title, purpose, position) values
    ('guidance', 'Guidance', 'Which edition of the Channel duty guidance a decision had regard to (CTSA 2015 s.36(7)).', 30),
    ('non-adoption-ground', 'Grounds not to adopt', 'Why a panel does not adopt a case.', 31);
insert into vocabulary.term (id, list, code, words, definition, from_day, until_day, position, never_alone)
select md5('vocabulary-term:' || list || ':' || code)::uuid, list, code, words, definition, from_day::date, until_day::date, position, never_alone
from (values
    ('guidance', 'channel-duty-2020', 'Channel duty guidance 2020', 'Of 2 November 2020; replaced on 15 December 2023.', '2020-11-02', '2023-12-14', 10, false),
    ('guidance', 'channel-duty-2023', 'Channel duty guidance 2023', 'Protecting people susceptible to radicalisation, as updated on 15 December 2023.', '2023-12-15', null, 20, false),
    ('non-adoption-ground', 'not-susceptible', 'Not susceptible to being drawn into terrorism', 'What the panel knows does not show that the person could be drawn in.', '2015-04-01', null, 10, false),
    ('non-adoption-ground', 'context-explains', 'Further context explains it', 'What has been learnt since the referral explains the concern.', '2015-04-01', null, 20, false),
    ('non-adoption-ground', 'met-elsewhere', 'The needs are met elsewhere', 'Another service answers the needs already, or takes them on.', '2015-04-01', null, 30, false),
    ('non-adoption-ground', 'not-for-channel', 'Channel cannot manage the risk', 'The risk is managed by the police or by the courts.', '2015-04-01', null, 40, false),
    ('non-adoption-ground', 'no-ideology', 'No ideology was found', 'Never enough by itself: people fixated on violence can be supported whatever the ideology.', '2015-04-01', null, 50, true)
) as term (list, code, words, definition, from_day, until_day, position, never_alone);

create table panels.panel (
    id           uuid primary key,
    name         text not null constraint panels_have_different_names unique,
    usual_day    text not null,
    usual_place  text not null,
    version      integer not null default 0,
    made_at      timestamptz not null,
    made_by      uuid not null
);

-- Each area has one panel; a combined panel has several areas.
create table panels.panel_area (
    area_id   uuid constraint an_area_has_one_panel primary key,
    panel_id  uuid not null references panels.panel
);
create index panel_area_by_panel on panels.panel_area (panel_id);

create table panels.seat (
    id        uuid primary key,
    panel_id  uuid not null references panels.panel,
    post_id   uuid not null,
    kind      text not null constraint a_seat_is_one_of_four check (kind in ('CHAIR', 'DEPUTY_CHAIR', 'POLICE', 'MEMBER')),
    given_at  timestamptz not null,
    given_by  uuid not null,
    ended_at  timestamptz,
    ended_by  uuid
);
create unique index a_post_has_one_seat on panels.seat (panel_id, post_id) where ended_at is null;
create unique index a_panel_has_one_chair on panels.seat (panel_id) where kind = 'CHAIR' and ended_at is null;
create index seat_by_post on panels.seat (post_id);

create table panels.meeting (
    id          uuid primary key,
    panel_id    uuid not null references panels.panel,
    day         date not null,
    starts      time not null,
    place       text not null,
    remote      boolean not null,
    version     integer not null default 0,
    off_at      timestamptz
);
comment on column panels.meeting.off_at is 'When it was called off; absent while it stands.';
create index meeting_by_day on panels.meeting (day, starts, id);
create index meeting_by_panel on panels.meeting (panel_id, day);

-- What has happened to a meeting. Append-only.
create table panels.meeting_event (
    id          bigint generated always as identity primary key,
    meeting_id  uuid not null references panels.meeting,
    kind        text not null constraint an_event_of_a_meeting_is_one_of_four
                check (kind in ('PLANNED', 'INVITED', 'CANCELLED', 'POSTPONED')),
    at          timestamptz not null,
    post_id     uuid not null,
    staff_id    uuid,
    reason      text,
    next_id     uuid references panels.meeting
);
create index meeting_event_by_meeting on panels.meeting_event (meeting_id, id);

-- Who was there. The latest row of a post holds; earlier ones stay.
create table panels.attendance (
    id          bigint generated always as identity primary key,
    meeting_id  uuid not null references panels.meeting,
    post_id     uuid not null,
    kind        text not null constraint a_seat_is_one_of_four check (kind in ('CHAIR', 'DEPUTY_CHAIR', 'POLICE', 'MEMBER')),
    state       text not null constraint attendance_is_one_of_three check (state in ('PRESENT', 'APOLOGIES', 'DEPUTY')),
    deputy      text,
    at          timestamptz not null,
    by_post     uuid not null,
    by_staff    uuid,
    constraint a_deputy_is_named check ((state = 'DEPUTY') = (deputy is not null))
);
create index attendance_by_meeting on panels.attendance (meeting_id, post_id, id);

create table panels.item (
    id          uuid primary key,
    meeting_id  uuid not null references panels.meeting,
    case_id     uuid not null,
    area_id     uuid not null,
    position    integer not null,
    purpose     text not null constraint a_purpose_is_one_of_three check (purpose in ('DECISION', 'REVIEW', 'EXIT')),
    asked       text not null,
    put_on_at   timestamptz not null,
    put_on_by   uuid not null,
    version     integer not null default 0,
    decided_at  timestamptz,
    off_at      timestamptz,
    off_by      uuid,
    off_why     text
);
comment on column panels.item.asked is 'What is asked of the panel.';
comment on column panels.item.decided_at is 'Follows from panels.decision; kept for the index.';
create unique index a_case_stands_on_one_agenda on panels.item (case_id) where decided_at is null and off_at is null;
create unique index a_case_is_discussed_once_in_a_meeting on panels.item (meeting_id, case_id) where off_at is null;
create index item_by_meeting on panels.item (meeting_id, position);
create index item_by_case on panels.item (case_id, put_on_at);

create table panels.conflict (
    id           uuid primary key,
    item_id      uuid not null references panels.item,
    meeting_id   uuid not null references panels.meeting,
    post_id      uuid not null,
    staff_id     uuid,
    reason       text not null,
    declared_at  timestamptz not null,
    constraint a_conflict_is_declared_once unique (item_id, post_id)
);
create index conflict_by_meeting on panels.conflict (meeting_id);
create index conflict_by_post on panels.conflict (post_id);

-- The referrer's agency is asked to contribute (F9). It sees this row and nothing of the case.
create table panels.contribution (
    id           uuid primary key,
    item_id      uuid not null references panels.item,
    case_id      uuid not null,
    area_id      uuid not null,
    referral_id  uuid not null,
    reference    text not null,
    agency_id    uuid not null,
    post_id      uuid not null,
    invited_at   timestamptz not null,
    due_on       date not null,
    version      integer not null default 0,
    text         text,
    written_at   timestamptz,
    written_by   uuid,
    written_staff uuid,
    closed_at    timestamptz,
    constraint one_contribution_for_each_referral_and_item unique (item_id, referral_id),
    constraint a_contribution_is_whole check ((text is null) = (written_at is null))
);
comment on column panels.contribution.reference is 'Of the agency''s own referral: all that its page shows.';
create index contribution_by_case on panels.contribution (case_id);
create index contribution_by_agency on panels.contribution (agency_id, due_on) where written_at is null;
create index contribution_by_post on panels.contribution (post_id);

-- What was sent, to whom, why. Frozen when it was sent.
create table panels.pack (
    id            uuid primary key,
    meeting_id    uuid not null references panels.meeting,
    number        integer not null,
    sent_at       timestamptz not null,
    by_post       uuid not null,
    by_staff      uuid,
    purpose       text not null,
    lawful_basis  text not null,
    fields        text[] not null,
    constraint packs_of_a_meeting_are_numbered unique (meeting_id, number)
);
create table panels.pack_reader (
    pack_id     uuid not null references panels.pack,
    meeting_id  uuid not null references panels.meeting,
    post_id     uuid not null,
    primary key (pack_id, post_id)
);
create index pack_reader_by_post on panels.pack_reader (post_id, meeting_id);
create table panels.pack_page (
    pack_id     uuid not null references panels.pack,
    item_id     uuid not null references panels.item,
    case_id     uuid not null,
    area_id     uuid not null,
    position    integer not null,
    content     jsonb not null,
    digest      text not null,
    primary key (pack_id, item_id)
);
comment on column panels.pack_page.digest is 'SHA-256 of the page as it was sent, in hexadecimal.';
create index pack_page_by_case on panels.pack_page (case_id);

create table panels.section_36 (
    id             uuid primary key,
    case_id        uuid not null,
    area_id        uuid not null,
    at             timestamptz not null,
    post_id        uuid not null,
    staff_id       uuid,
    agency_id      uuid not null,
    authority      text not null constraint only_two_may_refer check (authority in ('POLICE', 'LOCAL_AUTHORITY')),
    grounds        text not null constraint grounds_are_given check (grounds <> ''),
    assessment_id  uuid not null
);
comment on column panels.section_36.authority is 'CTSA 2015 s.36(3) as amended on 12 April 2019: a chief officer of police or a local authority.';
create index section_36_by_case on panels.section_36 (case_id, at);

-- An override holds for the requests that were open when it was given, and for no later one (F3).
create table panels.override (
    id        uuid primary key,
    case_id   uuid not null,
    area_id   uuid not null,
    at        timestamptz not null,
    post_id   uuid not null,
    staff_id  uuid,
    requests  uuid[] not null,
    reason    text not null
);
create index override_by_case on panels.override (case_id);

create table panels.decision (
    id             uuid primary key,
    item_id        uuid not null constraint an_item_is_decided_once unique references panels.item,
    meeting_id     uuid not null references panels.meeting,
    case_id        uuid not null,
    area_id        uuid not null,
    decision       text not null constraint a_decision_is_one_of_six
                   check (decision in ('ADOPT', 'DO_NOT_ADOPT', 'HOLD', 'BACK_TO_POLICE', 'CONTINUE', 'EXIT')),
    at             timestamptz not null,
    post_id        uuid not null,
    staff_id       uuid not null,
    guidance       text not null,
    assessment_id  uuid not null,
    assessment_late boolean not null,
    risks          text not null,
    actions        text not null,
    grounds        text[] not null default '{}',
    signposted     text[] not null default '{}',
    arrangements   text,
    awaited        text,
    awaited_from   text,
    awaited_until  date,
    case_owner     uuid,
    risk_owner     uuid,
    agreed         boolean,
    version        integer not null default 1,
    constraint help_elsewhere_is_considered_where_it_is_not_adopted
        check (decision <> 'DO_NOT_ADOPT' or (arrangements is not null and cardinality(signposted) > 0 and cardinality(grounds) > 0)),
    constraint a_hold_says_what_is_awaited
        check (decision <> 'HOLD' or (awaited is not null and awaited_from is not null and awaited_until is not null)),
    constraint an_exit_says_whether_all_agreed check ((decision = 'EXIT') = (agreed is not null)),
    constraint adoption_names_both_owners check (decision <> 'ADOPT' or (case_owner is not null and risk_owner is not null)),
    constraint a_case_is_decided_once_in_a_meeting unique (meeting_id, case_id)
);
comment on column panels.decision.version is 'Number of the latest version of its rationale.';
comment on column panels.decision.agreed is 'Whether all members agreed that support can end.';
comment on column panels.decision.arrangements is 'Help elsewhere that was considered, and what was arranged (CTSA 2015 s.36(6)).';
create index decision_by_case on panels.decision (case_id, at);
create index decision_by_area on panels.decision (area_id, at);

-- Append-only: a correction is a new number that shows the old one (F4).
create table panels.rationale (
    decision_id   uuid not null references panels.decision,
    number        integer not null,
    at            timestamptz not null,
    post_id       uuid not null,
    staff_id      uuid,
    facts         text not null,
    alternatives  text not null,
    change        text not null,
    reasons       text not null,
    digest        text not null,
    why           text,
    primary key (decision_id, number),
    constraint a_correction_says_why check ((number = 1) = (why is null))
);
create index rationale_by_digest on panels.rationale (digest);

-- Who was there when it was decided, as recorded then.
create table panels.decision_presence (
    decision_id  uuid not null references panels.decision,
    post_id      uuid not null,
    kind         text not null,
    state        text not null,
    deputy       text,
    primary key (decision_id, post_id)
);

create table panels.dissent (
    id           uuid primary key,
    decision_id  uuid not null references panels.decision,
    agency_id    uuid not null,
    reason       text not null constraint dissent_has_its_reason check (reason <> ''),
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid
);
create index dissent_by_decision on panels.dissent (decision_id, at);

-- What the chair confirmed. A correction is a new number.
create table panels.minutes (
    meeting_id    uuid not null references panels.meeting,
    number        integer not null,
    at            timestamptz not null,
    post_id       uuid not null,
    staff_id      uuid,
    content       jsonb not null,
    notes         text not null,
    why           text,
    primary key (meeting_id, number),
    constraint a_correction_says_why check ((number = 1) = (why is null))
);
create table panels.minutes_confirmed (
    meeting_id  uuid not null,
    number      integer not null,
    at          timestamptz not null,
    post_id     uuid not null,
    staff_id    uuid,
    primary key (meeting_id, number),
    foreign key (meeting_id, number) references panels.minutes
);

-- The panels that the acting post keeps, chairs or works for.
create function panels.panels_in_view() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select array(select panel_id from panels.panel_area where area_id = any (access.areas_in_view())
                 union
                 select panel_id from panels.seat where post_id = platform.acting_post())
    $$;

-- The panels on which the acting post works for an area: it keeps the agenda, not only a seat.
create function panels.panels_at_work() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$ select array(select panel_id from panels.panel_area where area_id = any (access.areas_in_view())) $$;

-- Packs that the acting post was sent and may still read: until fourteen days after a meeting that stands.
create function panels.packs_to_read() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select array(select r.pack_id from panels.pack_reader r join panels.meeting m on m.id = r.meeting_id
                 where r.post_id = platform.acting_post() and m.off_at is null and platform.today() <= m.day + 14)
    $$;

create function panels.meetings_to_read() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select array(select distinct r.meeting_id from panels.pack_reader r join panels.meeting m on m.id = r.meeting_id
                 where r.post_id = platform.acting_post() and m.off_at is null and platform.today() <= m.day + 14)
    $$;

-- Items of which the acting post has said that it has a conflict of interest.
create function panels.items_in_conflict() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$ select array(select item_id from panels.conflict where post_id = platform.acting_post()) $$;

create function panels.sits_at(meeting uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select exists (select from panels.meeting m join panels.seat s on s.panel_id = m.panel_id
                   where m.id = meeting and s.post_id = platform.acting_post() and s.ended_at is null)
    $$;

alter table panels.panel enable row level security;
create policy seen_by_its_area_and_its_seats on panels.panel for select to ${app}
    using (id = any ((select panels.panels_in_view())::uuid[]));
create policy made_by_whoever_acts on panels.panel for insert to ${app} with check (made_by = (select platform.acting_post()));
create policy changed_by_its_area on panels.panel for update to ${app}
    using (id = any ((select panels.panels_at_work())::uuid[]));
grant select, insert on panels.panel to ${app};
grant update (name, usual_day, usual_place, version) on panels.panel to ${app};

-- Which area has which panel is no secret: it keeps an area from having two.
alter table panels.panel_area enable row level security;
create policy seen_by_all_who_act on panels.panel_area for select to ${app} using ((select platform.acting_post()) is not null);
create policy made_for_an_area_in_view on panels.panel_area for insert to ${app}
    with check (area_id = any ((select access.areas_in_view())::uuid[]));
grant select, insert on panels.panel_area to ${app};

alter table panels.seat enable row level security;
create policy seen_with_its_panel on panels.seat for select to ${app}
    using (panel_id = any ((select panels.panels_in_view())::uuid[]));
create policy given_by_its_area on panels.seat for insert to ${app}
    with check (panel_id = any ((select panels.panels_at_work())::uuid[]));
create policy ended_by_its_area on panels.seat for update to ${app}
    using (panel_id = any ((select panels.panels_at_work())::uuid[]));
grant select, insert on panels.seat to ${app};
grant update (ended_at, ended_by) on panels.seat to ${app};

alter table panels.meeting enable row level security;
create policy seen_with_its_panel on panels.meeting for select to ${app}
    using (panel_id = any ((select panels.panels_in_view())::uuid[]) or id = any ((select panels.meetings_to_read())::uuid[]));
create policy planned_by_its_area on panels.meeting for insert to ${app}
    with check (panel_id = any ((select panels.panels_at_work())::uuid[]));
create policy changed_by_its_area on panels.meeting for update to ${app}
    using (panel_id = any ((select panels.panels_at_work())::uuid[]));
grant select, insert on panels.meeting to ${app};
grant update (version, off_at) on panels.meeting to ${app};

-- What belongs to a meeting and holds nothing about a person is seen with it: the inner select stands under its policies.
alter table panels.meeting_event enable row level security;
create policy seen_with_its_meeting on panels.meeting_event for select to ${app}
    using (exists (select from panels.meeting m where m.id = meeting_id));
create policy written_by_its_area on panels.meeting_event for insert to ${app}
    with check (exists (select from panels.meeting m
                        where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])));
grant select, insert on panels.meeting_event to ${app};

alter table panels.attendance enable row level security;
create policy seen_with_its_meeting on panels.attendance for select to ${app}
    using (exists (select from panels.meeting m where m.id = meeting_id));
create policy written_by_its_area on panels.attendance for insert to ${app}
    with check (exists (select from panels.meeting m
                        where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])));
grant select, insert on panels.attendance to ${app};

-- That there is an item is known to those who were sent its pack, so that they can declare a conflict; the page is not.
alter table panels.item enable row level security;
create policy seen_by_its_area_and_those_sent_the_pack on panels.item for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or meeting_id = any ((select panels.meetings_to_read())::uuid[]));
create policy put_on_by_its_area on panels.item for insert to ${app}
    with check (area_id = any ((select access.areas_in_view())::uuid[])
                and exists (select from panels.meeting m join panels.panel_area a on a.panel_id = m.panel_id
                            where m.id = meeting_id and a.area_id = item.area_id));
create policy changed_by_its_area on panels.item for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]));
grant select, insert on panels.item to ${app};
grant update (position, asked, version, decided_at, off_at, off_by, off_why) on panels.item to ${app};

alter table panels.conflict enable row level security;
create policy seen_by_the_area_and_by_whoever_declared_it on panels.conflict for select to ${app}
    using (post_id = (select platform.acting_post())
           or exists (select from panels.item i
                      where i.id = item_id and i.area_id = any ((select access.areas_in_view())::uuid[])));
create policy declared_by_oneself on panels.conflict for insert to ${app}
    with check (post_id = (select platform.acting_post()) and panels.sits_at(meeting_id)
                and exists (select from panels.item i where i.id = item_id and i.meeting_id = conflict.meeting_id));
grant select, insert on panels.conflict to ${app};

alter table panels.contribution enable row level security;
create policy seen_by_the_area_and_those_asked on panels.contribution for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or post_id = (select platform.acting_post())
           or (agency_id = (select access.acting_agency()) and (select access.acting_role()) = 'SAFEGUARDING_LEAD'));
create policy asked_for_by_its_area on panels.contribution for insert to ${app}
    with check (area_id = any ((select access.areas_in_view())::uuid[]));
create policy written_by_those_asked on panels.contribution for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or post_id = (select platform.acting_post())
           or (agency_id = (select access.acting_agency()) and (select access.acting_role()) = 'SAFEGUARDING_LEAD'));
grant select, insert on panels.contribution to ${app};
grant update (version, text, written_at, written_by, written_staff, closed_at) on panels.contribution to ${app};

-- The frozen pages: those who work in the area, and those who were sent them, without the items of which they have a
-- conflict, for a time that ends (G5).
alter table panels.pack enable row level security;
create policy seen_by_its_panel_and_those_sent_it on panels.pack for select to ${app}
    using (id = any ((select panels.packs_to_read())::uuid[])
           or exists (select from panels.meeting m
                      where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])));
create policy sent_by_its_area on panels.pack for insert to ${app}
    with check (by_post = (select platform.acting_post())
                and exists (select from panels.meeting m
                            where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])));
grant select, insert on panels.pack to ${app};

alter table panels.pack_reader enable row level security;
create policy seen_by_the_panel_and_by_oneself on panels.pack_reader for select to ${app}
    using (post_id = (select platform.acting_post()) or exists (select from panels.pack p where p.id = pack_id));
create policy named_by_its_area on panels.pack_reader for insert to ${app}
    with check (exists (select from panels.meeting m
                        where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])));
grant select, insert on panels.pack_reader to ${app};

alter table panels.pack_page enable row level security;
create policy seen_without_conflict_by_its_area_and_those_sent_it on panels.pack_page for select to ${app}
    using (item_id <> all ((select panels.items_in_conflict())::uuid[])
           and (area_id = any ((select access.areas_in_view())::uuid[])
                or pack_id = any ((select panels.packs_to_read())::uuid[])));
create policy frozen_by_its_area on panels.pack_page for insert to ${app}
    with check (area_id = any ((select access.areas_in_view())::uuid[]));
grant select, insert on panels.pack_page to ${app};

alter table panels.section_36 enable row level security;
alter table panels.override enable row level security;
alter table panels.decision enable row level security;
create policy of_its_area on panels.section_36 to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (area_id = any ((select access.areas_in_view())::uuid[]) and post_id = (select platform.acting_post()));
create policy of_its_area on panels.override to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (area_id = any ((select access.areas_in_view())::uuid[]) and post_id = (select platform.acting_post()));
create policy of_its_area on panels.decision to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (area_id = any ((select access.areas_in_view())::uuid[]) and post_id = (select platform.acting_post()));
create policy reasons_are_corrected_in_its_area on panels.decision for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]));
grant select, insert on panels.section_36, panels.override, panels.decision to ${app};
grant update (version) on panels.decision to ${app};

alter table panels.rationale enable row level security;
alter table panels.decision_presence enable row level security;
alter table panels.dissent enable row level security;
create policy seen_with_its_decision on panels.rationale to ${app}
    using (exists (select from panels.decision d where d.id = decision_id))
    with check (exists (select from panels.decision d where d.id = decision_id));
create policy seen_with_its_decision on panels.decision_presence to ${app}
    using (exists (select from panels.decision d where d.id = decision_id))
    with check (exists (select from panels.decision d where d.id = decision_id));
create policy seen_with_its_decision on panels.dissent to ${app}
    using (exists (select from panels.decision d where d.id = decision_id))
    with check (exists (select from panels.decision d where d.id = decision_id));
grant select, insert on panels.rationale, panels.decision_presence, panels.dissent to ${app};

-- Minutes tell what was decided, so they are seen where all areas of the panel are in view.
alter table panels.minutes enable row level security;
alter table panels.minutes_confirmed enable row level security;
create policy of_its_panel on panels.minutes to ${app}
    using (exists (select from panels.meeting m
                   where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])))
    with check (exists (select from panels.meeting m
                        where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])));
create policy of_its_panel on panels.minutes_confirmed to ${app}
    using (exists (select from panels.meeting m
                   where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])))
    with check (exists (select from panels.meeting m
                        where m.id = meeting_id and m.panel_id = any ((select panels.panels_at_work())::uuid[])));
grant select, insert on panels.minutes, panels.minutes_confirmed to ${app};

grant execute on all functions in schema panels to ${app};

-- Empty, or something is wrong: each decision and each section 36 referral has its step in the history of the case, and
-- each such step its decision. Run every night.
create view panels.step_astray with (security_invoker = true) as
with told as (
    select case_id, 'PANEL_DECIDED' as kind, decision as code, count(*) as told from panels.decision group by case_id, decision
    union all
    select case_id, 'REFERRED_TO_PANEL', null, count(*) from panels.section_36 group by case_id
),
taken as (
    select case_id, kind, code, count(*) as taken from cases.happening
    where kind in ('PANEL_DECIDED', 'REFERRED_TO_PANEL') group by case_id, kind, code
)
select coalesce(t.case_id, h.case_id) as case_id, c.reference
from told t
full join taken h on h.case_id = t.case_id and h.kind = t.kind and h.code is not distinct from t.code
join cases.case_record c on c.id = coalesce(t.case_id, h.case_id)
where t.told is distinct from h.taken
union
select i.case_id, c.reference
from panels.item i
join cases.case_record c on c.id = i.case_id
where (i.decided_at is not null) <> exists (select from panels.decision d where d.item_id = i.id);
grant select on panels.step_astray to ${app};
