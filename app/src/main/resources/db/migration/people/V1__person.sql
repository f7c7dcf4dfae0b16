create schema people;
grant usage on schema people to ${app};

-- What the acting post may see of people just now: its own areas; while it looks for earlier records of somebody, the
-- areas bound to them by a sharing agreement in force as well (channel.md 8.3).
create function people.areas_open() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select case when current_setting('concord.purpose', true) = 'matching' then access.areas_in_matching()
                else access.areas_in_view() end
    $$;

-- An involvement is the part somebody has in one record, as they were described there. A person is what those
-- involvements share that somebody has said are one human being. So a link can be undone without a trace of harm.
create table people.involvement (
    id                uuid primary key,
    person_id         uuid,
    area_id           uuid not null,
    role              text not null constraint a_role_is_never_merged_with_another
                      check (role in ('SUBJECT', 'FAMILY', 'WITNESS', 'VICTIM', 'REFERRER')),
    record_kind       text not null,
    record_id         uuid not null,
    reference         text not null,
    since             date not null,
    subject_key_id    uuid not null,
    recorded_at       timestamptz not null,
    recorded_by_post  uuid not null,
    version           integer not null default 0,
    tx                xid8 not null default pg_current_xact_id()
);
comment on column people.involvement.person_id is 'Absent until somebody has answered the near records (F1).';
comment on column people.involvement.reference is 'Of the record, as people say it.';
comment on column people.involvement.subject_key_id is 'The key that seals what came with the record; once linked, the person''s.';
comment on column people.involvement.tx is 'The transaction that changed it or its facts last: the index of names follows by it.';
create unique index a_record_is_about_one_person on people.involvement (record_kind, record_id) where role = 'SUBJECT';
create index involvement_by_person on people.involvement (person_id);
create index involvement_by_area on people.involvement (area_id);
create index involvement_by_tx on people.involvement (tx);
create index involvement_by_reference on people.involvement (lower(reference));

alter table people.involvement enable row level security;
create policy involvements_are_seen_in_their_areas on people.involvement for select to ${app}
    using (area_id = any ((select people.areas_open())::uuid[]));
create policy involvements_are_changed_in_own_areas on people.involvement for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (true);
grant select, insert on people.involvement to ${app};
grant update (person_id, subject_key_id, version, tx) on people.involvement to ${app};

-- Facts, each as one record states it. Append-only: a correction stands beside what it corrects.
create table people.name (
    id                uuid primary key,
    involvement_id    uuid not null references people.involvement,
    number            integer not null,
    kind              text not null check (kind in ('USED', 'FORMER', 'ALIAS')),
    given             text not null,
    family            text not null,
    replaces          uuid references people.name,
    reason            text not null default '',
    recorded_at       timestamptz not null,
    recorded_by_post  uuid not null,
    constraint a_name_is_not_blank check (given <> '' or family <> ''),
    constraint a_name_is_corrected_once unique (replaces)
);
create index name_by_family on people.name (lower(family));
create index name_by_given on people.name (lower(given));
create index name_by_involvement on people.name (involvement_id);

create table people.birth (
    id                uuid primary key,
    involvement_id    uuid not null references people.involvement,
    day               date,
    about             integer,
    replaces          uuid references people.birth,
    reason            text not null default '',
    recorded_at       timestamptz not null,
    recorded_by_post  uuid not null,
    constraint born_on_a_day_or_about_a_year check (num_nonnulls(day, about) = 1),
    constraint a_birth_is_corrected_once unique (replaces)
);
create index birth_by_involvement on people.birth (involvement_id);

create table people.address (
    id                uuid primary key,
    involvement_id    uuid not null references people.involvement,
    number            integer not null,
    lines             text not null,
    postcode          text not null,
    postcode_key      text generated always as (replace(postcode, ' ', '')) stored,
    recorded_at       timestamptz not null,
    recorded_by_post  uuid not null,
    constraint an_address_is_not_blank check (lines <> '' or postcode <> '')
);
create index address_by_involvement on people.address (involvement_id);
create index address_by_postcode on people.address (postcode_key);

alter table people.name enable row level security;
alter table people.birth enable row level security;
alter table people.address enable row level security;
create policy names_are_seen_with_their_involvement on people.name for select to ${app}
    using (exists (select from people.involvement i where i.id = involvement_id));
create policy names_are_recorded_by_who_acts on people.name for insert to ${app}
    with check (recorded_by_post = (select platform.acting_post()));
create policy births_are_seen_with_their_involvement on people.birth for select to ${app}
    using (exists (select from people.involvement i where i.id = involvement_id));
create policy births_are_recorded_by_who_acts on people.birth for insert to ${app}
    with check (recorded_by_post = (select platform.acting_post()));
create policy addresses_are_seen_with_their_involvement on people.address for select to ${app}
    using (exists (select from people.involvement i where i.id = involvement_id));
create policy addresses_are_recorded_by_who_acts on people.address for insert to ${app}
    with check (recorded_by_post = (select platform.acting_post()));
grant select, insert on people.name, people.birth, people.address to ${app};

-- Every showing of near records (F1). Nothing else lets a person come to be.
create table people.match_display (
    id              uuid primary key,
    involvement_id  uuid not null references people.involvement,
    seen_version    integer not null,
    post_id         uuid not null,
    at              timestamptz not null,
    candidates      jsonb not null,
    candidate_ids   uuid[] not null,
    model_version   text not null
);
comment on column people.match_display.seen_version is 'The version of the involvement that was asked about.';
comment on column people.match_display.candidates is 'As they were shown, each with its explanation.';
comment on column people.match_display.candidate_ids is 'Ids of the involvements that wait for an answer, in the order shown.';
create index match_display_by_involvement on people.match_display (involvement_id, at);
alter table people.match_display enable row level security;
create policy displays_are_seen_in_the_areas_of_their_involvement on people.match_display for select to ${app}
    using (exists (select from people.involvement i
                   where i.id = involvement_id and i.area_id = any ((select access.areas_in_view())::uuid[])));
create policy displays_are_kept_by_the_post_that_saw_them on people.match_display for insert to ${app}
    with check (post_id = (select platform.acting_post())
                and exists (select from people.involvement i
                            where i.id = involvement_id and i.area_id = any ((select access.areas_in_view())::uuid[])));
grant select, insert on people.match_display to ${app};

create table people.match_decision (
    display_id               uuid not null references people.match_display,
    candidate_involvement_id uuid not null references people.involvement,
    answer                   text not null check (answer in ('SAME', 'NOT_THE_SAME', 'UNSURE')),
    reason                   text not null constraint an_answer_has_a_reason check (reason <> ''),
    by_post                  uuid not null,
    at                       timestamptz not null,
    primary key (display_id, candidate_involvement_id)
);
alter table people.match_decision enable row level security;
create policy decisions_are_seen_with_their_display on people.match_decision for select to ${app}
    using (exists (select from people.match_display d where d.id = display_id));
create policy decisions_are_made_by_who_acts on people.match_decision for insert to ${app}
    with check (by_post = (select platform.acting_post())
                and exists (select from people.match_display d where d.id = display_id and d.post_id = by_post));
grant select, insert on people.match_decision to ${app};

create table people.person (
    id                uuid primary key,
    subject_key_id    uuid not null,
    match_display_id  uuid not null
                      constraint no_person_without_the_near_records_having_been_shown references people.match_display,
    created_at        timestamptz not null,
    created_by_post   uuid not null
);
alter table people.person enable row level security;
create policy persons_are_seen_with_an_involvement on people.person for select to ${app}
    using (exists (select from people.involvement i where i.person_id = person.id));
create policy persons_come_to_be_by_who_acts on people.person for insert to ${app}
    with check (created_by_post = (select platform.acting_post())
                and exists (select from people.match_display d where d.id = match_display_id and d.post_id = created_by_post));
grant select, insert on people.person to ${app};
alter table people.involvement add foreign key (person_id) references people.person;
-- As a function, because a policy may not ask a table whose own policy asks this one. It sees what its caller sees.
create function people.sees_person(wanted uuid) returns boolean
    language sql stable
    as $$ select exists (select from people.person p where p.id = wanted) $$;
create policy involvements_are_recorded_by_who_acts on people.involvement for insert to ${app}
    with check (recorded_by_post = (select platform.acting_post())
                and (person_id is null or people.sees_person(person_id)));

-- Who was said to be who, when, by whom: the history of involvement.person_id.
create table people.link (
    id              uuid primary key,
    involvement_id  uuid not null references people.involvement,
    person_id       uuid not null references people.person,
    before_id       uuid references people.person,
    display_id      uuid not null references people.match_display,
    reason          text not null default '',
    at              timestamptz not null,
    by_post         uuid not null
);
create index link_by_involvement on people.link (involvement_id, at);
alter table people.link enable row level security;
create policy links_are_seen_with_their_involvement on people.link for select to ${app}
    using (exists (select from people.involvement i where i.id = involvement_id));
create policy links_are_made_by_who_acts on people.link for insert to ${app}
    with check (by_post = (select platform.acting_post()));
grant select, insert on people.link to ${app};

-- Two records about which somebody was unsure, until somebody is sure.
create table people.possible_match (
    involvement_id            uuid not null references people.involvement,
    candidate_involvement_id  uuid not null references people.involvement,
    display_id                uuid not null references people.match_display,
    opened_at                 timestamptz not null,
    closed_at                 timestamptz,
    closed_by_display         uuid references people.match_display,
    primary key (involvement_id, candidate_involvement_id, display_id),
    constraint a_possible_match_is_closed_by_an_answer check ((closed_at is null) = (closed_by_display is null))
);
create index possible_match_standing on people.possible_match (involvement_id) where closed_at is null;
alter table people.possible_match enable row level security;
create policy possible_matches_are_seen_with_their_involvement on people.possible_match to ${app}
    using (exists (select from people.involvement i where i.id = involvement_id))
    with check (exists (select from people.involvement i where i.id = involvement_id));
grant select, insert on people.possible_match to ${app};
grant update (closed_at, closed_by_display) on people.possible_match to ${app};

-- What a post searched for, so that no person's detail stands in an address. Forgotten after a day.
create table people.search (
    id       uuid primary key,
    post_id  uuid not null,
    text     text not null,
    at       timestamptz not null
);
create index search_by_time on people.search (at);
alter table people.search enable row level security;
create policy a_search_is_the_searchers_own on people.search to ${app}
    using (post_id = (select platform.acting_post()) or (select access.is_system()))
    with check (post_id = (select platform.acting_post()));
grant select, insert, delete on people.search to ${app};

-- Whether anything has changed since a horizon, other than by the asking transaction. Tells nothing about anybody, and
-- saves the index of names a look as Concord's own post each time that somebody searches.
create function people.changed_since(horizon xid8) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select exists (select from people.involvement
                   where tx >= horizon and tx is distinct from pg_current_xact_id_if_assigned())
    $$;

grant execute on all functions in schema people to ${app};
