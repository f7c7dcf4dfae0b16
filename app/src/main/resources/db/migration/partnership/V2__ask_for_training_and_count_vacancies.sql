-- Which courses a role needs (F21). With enforced on, a holder whose course has lapsed cannot decide.
create table partnership.required_training (
    id          uuid primary key,
    role        text not null,
    course      text not null,
    enforced    boolean not null,
    set_at      timestamptz not null,
    set_by      uuid,
    ended_at    timestamptz
);
comment on column partnership.required_training.course is 'Code of the vocabulary "course".';
create unique index one_requirement_for_a_role_and_course on partnership.required_training (role, course) where ended_at is null;

grant select, insert on partnership.required_training to ${app};
grant update (ended_at) on partnership.required_training to ${app};

insert into partnership.target (id, area_id, step, working_days, from_day, set_at) values
    ('00000000-0000-0000-0001-000000000008', null, 'VACANCY', 5, date '2015-07-01', timestamptz '2015-07-01 00:00Z');

-- A holding that had not begun when somebody left, or when the post closed, never will.
grant delete on partnership.holding to ${app};

create unique index staff_addresses_differ_in_more_than_case on partnership.staff_member (lower(email));
