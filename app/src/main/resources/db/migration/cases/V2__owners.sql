-- Who owned a case and its risk, in order. The last line of each kind is the owner today: none has ever two, and none is
-- without one from the moment at which its case opened (F8).
create table cases.ownership (
    id        bigint generated always as identity primary key,
    case_id   uuid not null references cases.case_record,
    kind      text not null constraint what_is_owned_is_one_of_two check (kind in ('CASE', 'RISK')),
    post_id   uuid not null,
    from_at   timestamptz not null,
    how       text not null constraint an_owner_comes_in_one_of_four_ways
              check (how in ('OPENED', 'DECIDED', 'HANDED_OVER', 'TRANSFERRED')),
    by_post   uuid not null,
    by_staff  uuid
);
create index ownership_by_case on cases.ownership (case_id, kind, id);

insert into cases.ownership (case_id, kind, post_id, from_at, how, by_post)
select c.id, kinds.kind, case kinds.kind when 'CASE' then c.case_owner else c.risk_owner end, c.opened_at, 'OPENED',
       '00000000-0000-0000-0000-000000000002'
from cases.case_record c cross join (values ('CASE'), ('RISK')) as kinds (kind);

alter table cases.ownership enable row level security;
create policy seen_by_the_area_of_its_case on cases.ownership for select to ${app}
    using (exists (select from cases.case_record c
                   where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
create policy written_by_concord on cases.ownership for insert to ${app} with check ((select access.is_system()));
grant select, insert on cases.ownership to ${app};

-- Offered by one post to another. Until it is accepted nothing changes.
create table cases.hand_over (
    id              uuid primary key,
    case_id         uuid not null references cases.case_record,
    kind            text not null constraint what_is_handed_over_is_one_of_two check (kind in ('CASE', 'RISK')),
    from_post       uuid not null,
    to_post         uuid not null constraint nobody_hands_over_to_themselves check (to_post <> from_post),
    open_matters    text not null,
    offered_at      timestamptz not null,
    offered_by      uuid not null,
    offered_staff   uuid,
    answer          text constraint a_hand_over_is_answered_in_one_of_four_ways
                    check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN', 'OVERTAKEN')),
    reason          text constraint who_declines_says_why check (answer is distinct from 'DECLINED' or reason is not null),
    answered_at     timestamptz,
    answered_by     uuid,
    answered_staff  uuid,
    constraint an_answer_has_its_moment_and_its_post
        check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
comment on column cases.hand_over.answer is 'OVERTAKEN where somebody else became the owner before it was answered.';
create unique index one_hand_over_waits_for_each_owner on cases.hand_over (case_id, kind) where answer is null;
create index hand_over_by_case on cases.hand_over (case_id, offered_at);
create index hand_over_that_waits on cases.hand_over (to_post) where answer is null;
create index hand_over_that_was_offered on cases.hand_over (offered_by) where answer is null;

alter table cases.hand_over enable row level security;
create policy seen_by_the_area_of_its_case on cases.hand_over for select to ${app}
    using (exists (select from cases.case_record c
                   where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
create policy offered_in_its_area on cases.hand_over for insert to ${app}
    with check (offered_by = (select platform.acting_post()) and answer is null
                and exists (select from cases.case_record c
                            where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
create policy answered_in_its_area on cases.hand_over for update to ${app}
    using (answer is null
           and exists (select from cases.case_record c
                       where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])))
    with check (answered_by = (select platform.acting_post()));
grant select, insert on cases.hand_over to ${app};
grant update (answer, reason, answered_at, answered_by, answered_staff) on cases.hand_over to ${app};

-- Empty, or something is wrong: a case whose owner is not the one its history tells, or that was ever without one.
create view cases.owner_that_differs with (security_invoker = true) as
select c.id, c.reference, kinds.kind
from cases.case_record c
cross join (values ('CASE'), ('RISK')) as kinds (kind)
left join lateral (select o.post_id from cases.ownership o
                   where o.case_id = c.id and o.kind = kinds.kind order by o.id desc limit 1) last on true
left join lateral (select o.from_at from cases.ownership o
                   where o.case_id = c.id and o.kind = kinds.kind order by o.id limit 1) first on true
where last.post_id is distinct from case kinds.kind when 'CASE' then c.case_owner else c.risk_owner end
   or first.from_at is distinct from c.opened_at
   or exists (select from (select from_at, lag(from_at) over (order by o.id) as before
                           from cases.ownership o where o.case_id = c.id and o.kind = kinds.kind) spans
              where spans.from_at < spans.before);
grant select on cases.owner_that_differs to ${app};
