-- Two records side by side, as they were shown to one post. Nothing is merged that was not shown, to both who decide (F1).
create table people.pair_display (
    id             uuid primary key,
    ours_id        uuid not null references people.involvement,
    theirs_id      uuid not null references people.involvement,
    ours_person    uuid references people.person,
    theirs_person  uuid references people.person,
    post_id        uuid not null,
    at             timestamptz not null,
    ours           jsonb not null,
    theirs         jsonb not null,
    why            jsonb not null,
    weight_bits    double precision not null,
    model_version  text not null,
    seen           text not null,
    constraint nobody_is_compared_with_themselves check (ours_id <> theirs_id)
);
comment on column people.pair_display.ours is 'As it was shown; so are theirs and why.';
comment on column people.pair_display.weight_bits is 'How alike the records are; it says nothing about a person.';
comment on column people.pair_display.seen is 'The involvements of both with their versions: whoever decides later than a change is shown it first.';
create index pair_display_by_post on people.pair_display (post_id, ours_id, theirs_id, at);
create index pair_display_by_ours on people.pair_display (ours_id);
create index pair_display_by_theirs on people.pair_display (theirs_id);
alter table people.pair_display enable row level security;
create policy pairs_are_seen_in_the_areas_of_their_records on people.pair_display for select to ${app}
    using (exists (select from people.involvement i
                   where i.id in (ours_id, theirs_id) and i.area_id = any ((select access.areas_in_view())::uuid[])));
create policy pairs_are_kept_by_the_post_that_saw_them on people.pair_display for insert to ${app}
    with check (post_id = (select platform.acting_post())
                and exists (select from people.involvement i
                            where i.id in (ours_id, theirs_id) and i.area_id = any ((select access.areas_in_view())::uuid[])));
grant select, insert on people.pair_display to ${app};

-- That two persons on record are one: proposed by one post, answered once by another post and human.
create table people.merge (
    id                 uuid primary key,
    kept_id            uuid not null references people.person,
    gone_id            uuid not null references people.person,
    reason             text not null constraint a_proposal_has_a_reason check (reason <> ''),
    display_id         uuid not null references people.pair_display,
    proposed_at        timestamptz not null,
    proposed_by        uuid not null,
    proposed_staff     uuid,
    answer             text check (answer in ('AGREED', 'DECLINED')),
    answer_reason      text check (answer_reason <> ''),
    answer_display_id  uuid references people.pair_display,
    answered_at        timestamptz,
    answered_by        uuid,
    answered_staff     uuid,
    constraint two_are_joined check (kept_id <> gone_id),
    constraint an_answer_is_whole
        check (num_nulls(answer, answer_reason, answer_display_id, answered_at, answered_by) in (0, 5)),
    constraint nobody_answers_their_own_proposal
        check (answered_by is null
               or (answered_by <> proposed_by and (answered_staff is null or answered_staff is distinct from proposed_staff)))
);
create unique index one_merge_of_two_persons_waits on people.merge (least(kept_id, gone_id), greatest(kept_id, gone_id))
    where answer is null;
create index merge_by_kept on people.merge (kept_id);
create index merge_by_gone on people.merge (gone_id);
create index merge_waiting on people.merge (proposed_at) where answer is null;

-- Which involvements moved, and from which key: an un-merge gives exactly these back.
create table people.merge_move (
    merge_id        uuid not null references people.merge,
    involvement_id  uuid not null references people.involvement,
    from_key        uuid not null,
    primary key (merge_id, involvement_id)
);
create index merge_move_by_involvement on people.merge_move (involvement_id);

create table people.unmerge (
    merge_id  uuid primary key references people.merge,
    reason    text not null constraint an_unmerge_has_a_reason check (reason <> ''),
    at        timestamptz not null,
    by_post   uuid not null,
    by_staff  uuid
);

-- That two persons are not one, said by whoever took a merge back. It stands until two have lifted it.
create table people.cannot_link (
    id         uuid primary key,
    one_id     uuid not null references people.person,
    other_id   uuid not null references people.person,
    merge_id   uuid not null unique references people.unmerge,
    reason     text not null constraint a_cannot_link_has_a_reason check (reason <> ''),
    at         timestamptz not null,
    by_post    uuid not null
);
create index cannot_link_by_one on people.cannot_link (one_id);
create index cannot_link_by_other on people.cannot_link (other_id);

create table people.lift (
    id              uuid primary key,
    cannot_link_id  uuid not null references people.cannot_link,
    reason          text not null constraint a_lift_has_a_reason check (reason <> ''),
    asked_at        timestamptz not null,
    asked_by        uuid not null,
    asked_staff     uuid,
    answer          text check (answer in ('AGREED', 'DECLINED')),
    answer_reason   text check (answer_reason <> ''),
    answered_at     timestamptz,
    answered_by     uuid,
    answered_staff  uuid,
    constraint an_answer_to_a_lift_is_whole check (num_nulls(answer, answer_reason, answered_at, answered_by) in (0, 4)),
    constraint nobody_lifts_alone
        check (answered_by is null
               or (answered_by <> asked_by and (answered_staff is null or answered_staff is distinct from asked_staff)))
);
create unique index one_lift_of_a_cannot_link_waits on people.lift (cannot_link_id) where answer is null;
create index lift_by_cannot_link on people.lift (cannot_link_id);

alter table people.merge_move enable row level security;
create policy moves_are_seen_with_their_involvement on people.merge_move for select to ${app}
    using (exists (select from people.involvement i where i.id = involvement_id));
create policy moves_are_made_by_concord on people.merge_move for insert to ${app} with check ((select access.is_system()));
grant select, insert on people.merge_move to ${app};

alter table people.merge enable row level security;
create policy merges_are_seen_with_their_persons on people.merge for select to ${app}
    using (exists (select from people.involvement i where i.person_id in (kept_id, gone_id))
           or exists (select from people.merge_move m where m.merge_id = merge.id));
create policy merges_are_proposed_by_who_acts on people.merge for insert to ${app}
    with check (proposed_by = (select platform.acting_post()) and answer is null);
create policy merges_are_answered_once on people.merge for update to ${app}
    using (answer is null
           and exists (select from people.involvement i
                       where i.person_id in (kept_id, gone_id) and i.area_id = any ((select access.areas_in_view())::uuid[])))
    with check (answered_by = (select platform.acting_post()));
grant select, insert on people.merge to ${app};
grant update (answer, answer_reason, answer_display_id, answered_at, answered_by, answered_staff) on people.merge to ${app};

alter table people.unmerge enable row level security;
create policy unmerges_are_seen_with_their_merge on people.unmerge for select to ${app}
    using (exists (select from people.merge m where m.id = merge_id));
create policy unmerges_are_made_by_who_acts on people.unmerge for insert to ${app}
    with check (by_post = (select platform.acting_post()) and exists (select from people.merge m where m.id = merge_id));
grant select, insert on people.unmerge to ${app};

alter table people.cannot_link enable row level security;
create policy cannot_links_are_seen_with_their_persons on people.cannot_link for select to ${app}
    using (exists (select from people.involvement i where i.person_id in (one_id, other_id))
           or exists (select from people.merge_move m where m.merge_id = cannot_link.merge_id));
create policy cannot_links_are_made_by_who_acts on people.cannot_link for insert to ${app}
    with check (by_post = (select platform.acting_post()) and exists (select from people.unmerge u where u.merge_id = cannot_link.merge_id));
grant select, insert on people.cannot_link to ${app};

alter table people.lift enable row level security;
create policy lifts_are_seen_with_their_cannot_link on people.lift for select to ${app}
    using (exists (select from people.cannot_link c where c.id = cannot_link_id));
create policy lifts_are_asked_by_who_acts on people.lift for insert to ${app}
    with check (asked_by = (select platform.acting_post()) and answer is null
                and exists (select from people.cannot_link c where c.id = cannot_link_id));
create policy lifts_are_answered_once on people.lift for update to ${app}
    using (answer is null and exists (select from people.cannot_link c where c.id = cannot_link_id))
    with check (answered_by = (select platform.acting_post()));
grant select, insert on people.lift to ${app};
grant update (answer, answer_reason, answered_at, answered_by, answered_staff) on people.lift to ${app};

-- A link that a merge or its undoing made is Concord's own, on the word of those whom the merge names.
alter table people.link alter column display_id drop not null;
alter table people.link add column merge_id uuid references people.merge;
alter table people.link add column pair_display_id uuid references people.pair_display;
alter table people.link add constraint a_link_has_its_ground check (num_nonnulls(display_id, merge_id, pair_display_id) = 1);
create index link_by_before on people.link (before_id) where before_id is not null;

-- Links with the post on whose word each was made: of a merge the one that agreed, of its undoing the one that undid it.
create view people.link_said with (security_invoker = true) as
    select l.id, l.involvement_id, l.person_id, l.before_id, l.display_id, l.pair_display_id, l.merge_id, l.reason, l.at,
           case when l.merge_id is null then l.by_post
                when l.person_id = m.kept_id then coalesce(m.answered_by, l.by_post)
                else coalesce(u.by_post, l.by_post) end as by_post
    from people.link l
    left join people.merge m on m.id = l.merge_id
    left join people.unmerge u on u.merge_id = l.merge_id;
grant select on people.link_said to ${app};

-- Whom a person is part of today. Whoever links to a person waits here for a merge that is under way, and learns of it.
create function people.stands_as(wanted uuid) returns uuid
    language plpgsql volatile security definer set search_path = pg_catalog
    as $$
    declare
        stands uuid := wanted;
        next   uuid;
    begin
        loop
            perform pg_advisory_xact_lock_shared(hashtextextended(stands::text, 5));
            select m.kept_id into next from people.merge m
            where m.gone_id = stands and m.answer = 'AGREED'
              and not exists (select from people.unmerge u where u.merge_id = m.id);
            exit when not found;
            stands := next;
        end loop;
        return stands;
    end
    $$;
comment on function people.stands_as(uuid) is 'The person that a merged one is today; the same where none was merged.';

-- Holds persons for a merge or its undoing, in one order for everybody.
create function people.hold_persons(persons uuid[]) returns void
    language sql volatile set search_path = pg_catalog
    as $$
    select pg_advisory_xact_lock(hashtextextended(held::text, 5)) from (select unnest(persons) as held order by 1) as ordered
    $$;

-- Of several persons those that were said not to be the same as one, with whatever was merged into either since.
create function people.said_apart(one uuid, others uuid[])
    returns table (other uuid, cannot_link uuid, by_post uuid, at timestamptz, reason text)
    language sql stable security definer set search_path = pg_catalog
    as $$
    with recursive
        standing as (
            select m.kept_id, m.gone_id from people.merge m
            where m.answer = 'AGREED' and not exists (select from people.unmerge u where u.merge_id = m.id)),
        of_one as (
            select one as id
            union select s.gone_id from standing s join of_one o on o.id = s.kept_id),
        of_others as (
            select unnest(others) as whose, unnest(others) as id
            union select o.whose, s.gone_id from standing s join of_others o on o.id = s.kept_id)
    select distinct on (t.whose) t.whose, c.id, c.by_post, c.at, c.reason
    from people.cannot_link c
    join of_others t on t.id in (c.one_id, c.other_id)
    join of_one o on o.id in (c.one_id, c.other_id) and o.id <> t.id
    where not exists (select from people.lift l where l.cannot_link_id = c.id and l.answer = 'AGREED')
    order by t.whose, c.at desc
    $$;

-- The queue of possible matches: what somebody left open, and what a correction or a late name has brought up.
alter table people.possible_match drop constraint possible_match_pkey;
alter table people.possible_match drop constraint a_possible_match_is_closed_by_an_answer;
alter table people.possible_match
    alter column display_id drop not null,
    add column id uuid not null default gen_random_uuid() primary key,
    add column area_id uuid,
    add column why text not null default 'UNSURE' check (why in ('UNSURE', 'CORRECTION', 'LATE_NAME')),
    add column for_post uuid,
    add column reason text not null default '',
    add column closed_how text check (closed_how in ('SHOWN_AGAIN', 'ANSWERED', 'BECAME_ONE')),
    add column claimed_by uuid,
    add column claimed_at timestamptz,
    add column claimed_until date;
update people.possible_match p set area_id = i.area_id from people.involvement i where i.id = p.involvement_id;
update people.possible_match set closed_how = 'SHOWN_AGAIN' where closed_at is not null;
alter table people.possible_match
    alter column area_id set not null,
    add constraint a_possible_match_is_closed_in_some_way check ((closed_at is null) = (closed_how is null)),
    add constraint what_was_left_open_was_shown check (why <> 'UNSURE' or display_id is not null),
    add constraint a_claim_is_whole check (num_nulls(claimed_by, claimed_at, claimed_until) in (0, 3));
comment on column people.possible_match.area_id is 'Of the record that it was opened for: the list is read by it.';
comment on column people.possible_match.reason is 'Of the correction; of whoever was unsure it stands with the answer.';
comment on column people.possible_match.for_post is 'Who decided without the near record, and is to look again.';
comment on column people.possible_match.claimed_until is 'The last day of the claim. It ends earlier where the post does.';
create unique index one_possible_match_of_two_records_stands
    on people.possible_match (involvement_id, candidate_involvement_id) where closed_at is null;
create index possible_match_by_candidate on people.possible_match (candidate_involvement_id) where closed_at is null;
create index possible_match_oldest_first on people.possible_match (opened_at, id) include (area_id, why) where closed_at is null;
create index possible_match_by_area on people.possible_match (area_id, opened_at, id) include (why) where closed_at is null;
create index possible_match_to_look_at_again on people.possible_match (for_post, opened_at)
    where closed_at is null and for_post is not null;
create index possible_match_claimed on people.possible_match (claimed_by) where closed_at is null and claimed_by is not null;
drop index people.possible_match_standing;

drop policy possible_matches_are_seen_with_their_involvement on people.possible_match;
create policy possible_matches_are_seen_in_their_area on people.possible_match for select to ${app}
    using (area_id = any ((select people.areas_open())::uuid[]));
create policy possible_matches_are_opened_in_own_areas on people.possible_match for insert to ${app}
    with check (area_id = any ((select access.areas_in_view())::uuid[])
                and exists (select from people.involvement i
                            where i.id = involvement_id and i.area_id = possible_match.area_id));
create policy possible_matches_are_changed_in_own_areas on people.possible_match for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (true);
grant update (area_id, closed_how, claimed_by, claimed_at, claimed_until) on people.possible_match to ${app};

-- What was answered to a possible match, each time.
create table people.possible_match_answer (
    id                 uuid primary key,
    possible_match_id  uuid not null references people.possible_match,
    display_id         uuid not null references people.pair_display,
    answer             text not null check (answer in ('SAME', 'NOT_THE_SAME', 'UNSURE')),
    reason             text not null check (reason <> ''),
    merge_id           uuid references people.merge,
    at                 timestamptz not null,
    by_post            uuid not null
);
create index possible_match_answer_by_match on people.possible_match_answer (possible_match_id, at);
create index possible_match_answer_by_display on people.possible_match_answer (display_id);
alter table people.possible_match_answer enable row level security;
create policy answers_are_seen_with_their_possible_match on people.possible_match_answer for select to ${app}
    using (exists (select from people.possible_match p where p.id = possible_match_id));
create policy answers_are_given_by_who_acts on people.possible_match_answer for insert to ${app}
    with check (by_post = (select platform.acting_post())
                and exists (select from people.possible_match p where p.id = possible_match_id));
grant select, insert on people.possible_match_answer to ${app};

grant execute on all functions in schema people to ${app};
