-- How each part ended, by whom and why. Append-only: a part that is given again keeps the ends that it had.
create table cases.part_end (
    id        uuid primary key,
    case_id   uuid not null references cases.case_record,
    of_post   uuid not null,
    kind      text not null constraint a_part_is_one_of_two check (kind in ('PROVIDER', 'ACTION_OWNER')),
    why       text not null constraint the_end_of_a_part_has_a_reason check (why <> ''),
    at        timestamptz not null,
    post_id   uuid not null,
    staff_id  uuid
);
create index part_end_by_case on cases.part_end (case_id, at);

alter table cases.part_end enable row level security;
create policy seen_by_the_area_of_its_case on cases.part_end for select to ${app}
    using (exists (select from cases.case_record c
                   where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
create policy written_by_the_area_of_its_case on cases.part_end for insert to ${app}
    with check (post_id = (select platform.acting_post())
                and exists (select from cases.case_record c
                            where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
grant select, insert on cases.part_end to ${app};

-- Whoever works on the case ends a part; only Concord gives one, or gives it again.
create policy ended_by_the_area_of_its_case on cases.part for update to ${app}
    using (ended_at is null
           and exists (select from cases.case_record c
                       where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])))
    with check (ended_at is not null);
