-- Which records a post saw near the person while it wrote the referral: the check offers them for an answer, near still or
-- not (F1). Append-only; written with the involvement.
create table people.seen_while_typing (
    involvement_id            uuid not null references people.involvement,
    candidate_involvement_id  uuid not null references people.involvement,
    post_id                   uuid not null,
    at                        timestamptz not null,
    primary key (involvement_id, candidate_involvement_id)
);
alter table people.seen_while_typing enable row level security;
create policy what_was_seen_is_seen_in_the_areas_of_its_involvement on people.seen_while_typing for select to ${app}
    using (exists (select from people.involvement i
                   where i.id = involvement_id and i.area_id = any ((select access.areas_in_view())::uuid[])));
create policy what_was_seen_is_kept_by_the_post_that_saw_it on people.seen_while_typing for insert to ${app}
    with check (post_id = (select platform.acting_post()));
grant select, insert on people.seen_while_typing to ${app};
