create schema partnership;
grant usage on schema partnership to ${app};

create table partnership.agency (
    id          uuid primary key,
    name        text not null constraint agencies_have_different_names unique,
    sector      text not null,
    schedule_7  boolean not null default true,
    version     integer not null default 0
);
comment on column partnership.agency.sector is 'Code of the vocabulary "sector".';
comment on column partnership.agency.schedule_7 is 'Listed in CTSA 2015 Schedule 7, so bound by the duty to cooperate (s.38).';

create table partnership.area (
    id           uuid primary key,
    code         text not null constraint areas_have_different_codes unique,
    name         text not null constraint areas_have_different_names unique,
    led_by       text not null constraint an_area_is_police_led_or_council_led check (led_by in ('POLICE', 'COUNCIL')),
    council      uuid not null references partnership.agency,
    calendar     text not null default 'ENGLAND_AND_WALES'
                 constraint a_calendar_is_one_of_three check (calendar in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    version      integer not null default 0
);
comment on column partnership.area.led_by is 'Who manages cases here: the force, or the council (Dovetail; channel.md section 5).';

-- The boundaries of authorities and forces cross: many to many (channel.md section 5).
create table partnership.area_force (
    area_id   uuid not null references partnership.area,
    force_id  uuid not null references partnership.agency,
    primary key (area_id, force_id)
);

create table partnership.staff_member (
    id       uuid primary key,
    name     text not null,
    email    text not null constraint staff_have_different_addresses unique,
    agency_id uuid not null references partnership.agency,
    joined   date not null,
    left_on  date,
    version  integer not null default 0
);

create table partnership.post (
    id         uuid primary key,
    agency_id  uuid references partnership.agency,
    title      text not null,
    role       text not null,
    opened     date not null,
    closed     date,
    version    integer not null default 0
);
comment on column partnership.post.agency_id is 'Absent for the two posts that belong to nobody: the public, and Concord itself.';

create table partnership.post_area (
    post_id  uuid not null references partnership.post,
    area_id  uuid not null references partnership.area,
    primary key (post_id, area_id)
);
create index post_area_by_area on partnership.post_area (area_id);

create table partnership.holding (
    id        uuid primary key,
    post_id   uuid not null references partnership.post,
    staff_id  uuid not null references partnership.staff_member,
    kind      text not null constraint a_post_is_held_or_covered check (kind in ('HOLDER', 'COVER')),
    from_day  date not null,
    until_day date,
    constraint a_holding_ends_after_it_begins check (until_day is null or until_day >= from_day)
);
comment on column partnership.holding.until_day is 'The last day, included. Absent while it goes on.';
create index holding_by_post on partnership.holding (post_id);
create index holding_by_staff on partnership.holding (staff_id);

create table partnership.absence (
    id        uuid primary key,
    staff_id  uuid not null references partnership.staff_member,
    from_day  date not null,
    until_day date not null,
    constraint an_absence_ends_after_it_begins check (until_day >= from_day)
);
create index absence_by_staff on partnership.absence (staff_id);

create table partnership.training (
    id         uuid primary key,
    staff_id   uuid not null references partnership.staff_member,
    course     text not null,
    completed  date not null,
    expires    date
);
create index training_by_staff on partnership.training (staff_id);

create table partnership.sharing_agreement (
    id        uuid primary key,
    title     text not null,
    from_day  date not null,
    until_day date,
    version   integer not null default 0
);
comment on table partnership.sharing_agreement is 'No agreement in force, no sharing between areas (channel.md 8.3).';

create table partnership.sharing_agreement_area (
    agreement_id  uuid not null references partnership.sharing_agreement,
    area_id       uuid not null references partnership.area,
    primary key (agreement_id, area_id)
);

create table partnership.target (
    id            uuid primary key,
    area_id       uuid references partnership.area,
    step          text not null,
    working_days  integer not null constraint a_target_is_a_number_of_working_days check (working_days between 0 and 400),
    from_day      date not null,
    set_at        timestamptz not null,
    set_by        uuid,
    constraint one_target_a_day_for_a_step unique nulls not distinct (area_id, step, from_day)
);
comment on column partnership.target.area_id is 'Absent: the default of the partnership.';

grant select on all tables in schema partnership to ${app};
grant insert, update on partnership.agency, partnership.area, partnership.staff_member, partnership.post,
    partnership.holding, partnership.absence, partnership.sharing_agreement to ${app};
grant insert, delete on partnership.area_force, partnership.post_area, partnership.sharing_agreement_area to ${app};
grant insert on partnership.training, partnership.target to ${app};

insert into partnership.post (id, agency_id, title, role, opened) values
    ('00000000-0000-0000-0000-000000000001', null, 'A member of the public', 'PUBLIC', date '2015-07-01'),
    ('00000000-0000-0000-0000-000000000002', null, 'Concord''s own timed work', 'SYSTEM', date '2015-07-01');

-- Targets of the partnership: illustrative, since no statute gives any (channel.md 4.2).
insert into partnership.target (id, area_id, step, working_days, from_day, set_at) values
    ('00000000-0000-0000-0001-000000000001', null, 'PERSON_CHECK',         1, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000002', null, 'DECONFLICTION',        2, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000003', null, 'GATEWAY_ASSESSMENT',   5, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000004', null, 'SIGN_OFF',             2, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000005', null, 'INFORMATION_REQUEST',  5, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000006', null, 'FEEDBACK',             5, date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0001-000000000007', null, 'DECONFLICTION_RERUN', 20, date '2015-07-01', timestamptz '2015-07-01 00:00Z');
