create schema cases;
grant usage on schema cases to ${app};

-- stage, stage_since, due_on, outcome, adopted and closed_at are kept for speed. They follow from cases.happening and are
-- proved equal to it by cases.stage_that_differs. The owners follow from cases.hand_over.
create table cases.case_record (
    id           uuid primary key,
    reference    text not null constraint references_of_cases_are_different unique,
    referral_id  uuid not null,
    person_id    uuid not null,
    area_id      uuid not null,
    opened_at    timestamptz not null,
    case_owner   uuid not null,
    risk_owner   uuid not null,
    version      integer not null default 0,
    stage        text not null constraint a_stage_is_one_of_ten
                 check (stage in ('ASSESSMENT', 'SECTION_36', 'PANEL', 'CONSENT', 'FURTHER_ASSESSMENT', 'PLAN', 'SUPPORT',
                                  'CLOSING', 'AFTER_CLOSURE', 'ENDED')),
    stage_since  timestamptz not null,
    due_on       date,
    outcome      text constraint an_outcome_is_one_of_five
                 check (outcome in ('NOT_ADOPTED', 'BACK_TO_POLICE', 'NO_FURTHER_CONCERNS', 'WITHDREW', 'OTHER')),
    adopted      boolean not null default false,
    closed_at    timestamptz,
    constraint what_is_closed_has_its_moment_and_outcome
        check ((stage in ('AFTER_CLOSURE', 'ENDED')) = (closed_at is not null) and (closed_at is null) = (outcome is null))
);
comment on column cases.case_record.reference is 'That of the referral from which the case opened: one from the concern to the last review (F11).';
comment on column cases.case_record.case_owner is 'Exactly one post at all times (F8).';
create index case_by_area on cases.case_record (area_id, stage, due_on);
create index case_by_opening on cases.case_record (opened_at desc, id desc);
create index case_by_due on cases.case_record (due_on, id) where due_on is not null;
create index case_by_owner on cases.case_record (case_owner, due_on) where stage <> 'ENDED';
create index case_by_risk_owner on cases.case_record (risk_owner) where stage <> 'ENDED';
create index case_by_person on cases.case_record (person_id, opened_at);
create index case_by_referral on cases.case_record (referral_id);

-- Every referral that belongs to a case; the first one opened it.
create table cases.case_referral (
    referral_id  uuid primary key,
    case_id      uuid not null references cases.case_record,
    joined_at    timestamptz not null
);
create index case_referral_by_case on cases.case_referral (case_id, joined_at);

-- What has happened, in order. The stage of a case follows from it.
create table cases.happening (
    id        bigint generated always as identity primary key,
    case_id   uuid not null references cases.case_record,
    kind      text not null,
    code      text,
    at        timestamptz not null,
    post_id   uuid not null,
    staff_id  uuid,
    constraint a_happening_says_what_its_kind_may_say check (case kind
        when 'PANEL_DECIDED' then code in ('ADOPT', 'DO_NOT_ADOPT', 'HOLD', 'BACK_TO_POLICE', 'CONTINUE', 'EXIT')
        when 'SUPPORT_CLOSED' then code in ('NO_FURTHER_CONCERNS', 'WITHDREW', 'OTHER')
        else kind in ('OPENED', 'REFERRAL_JOINED', 'ASSESSED', 'REASSESSED', 'FURTHER_ASSESSED', 'REFERRED_TO_PANEL',
                      'CONSENT_GIVEN', 'CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'PLAN_APPROVED', 'REVIEWED',
                      'REVIEWED_AT_SIX_MONTHS', 'REVIEWED_AT_TWELVE_MONTHS', 'REOPENED', 'TRANSFERRED',
                      'CASE_OWNER_CHANGED', 'RISK_OWNER_CHANGED') and code is null
        end)
);
create index happening_by_case on cases.happening (case_id, id);

-- Posts that serve no area of the case but have a part in it: they see that there is a case, and their own part.
create table cases.part (
    case_id   uuid not null references cases.case_record,
    post_id   uuid not null,
    kind      text not null constraint a_part_is_one_of_two check (kind in ('PROVIDER', 'ACTION_OWNER')),
    given_at  timestamptz not null,
    ended_at  timestamptz,
    primary key (case_id, post_id, kind)
);
create index part_by_post on cases.part (post_id) where ended_at is null;

create function cases.cases_with_part() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select coalesce(array_agg(distinct case_id), '{}') from cases.part
    where post_id = platform.acting_post() and ended_at is null
    $$;
comment on function cases.cases_with_part() is 'The cases in which the acting post has a part by name.';

alter table cases.case_record enable row level security;
create policy seen_by_its_area_and_those_with_a_part on cases.case_record for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]) or id = any ((select cases.cases_with_part())::uuid[]));
create policy opened_by_concord on cases.case_record for insert to ${app} with check ((select access.is_system()));
create policy changed_by_its_area on cases.case_record for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (area_id = any ((select access.areas_in_view())::uuid[]));
grant select, insert on cases.case_record to ${app};
grant update (version, stage, stage_since, due_on, outcome, adopted, closed_at, case_owner, risk_owner)
    on cases.case_record to ${app};

alter table cases.case_referral enable row level security;
create policy seen_by_the_area_of_its_case on cases.case_referral for select to ${app}
    using (exists (select from cases.case_record c
                   where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
create policy joined_by_concord on cases.case_referral for insert to ${app} with check ((select access.is_system()));
grant select, insert on cases.case_referral to ${app};

alter table cases.happening enable row level security;
create policy seen_by_the_area_of_its_case on cases.happening for select to ${app}
    using (exists (select from cases.case_record c
                   where c.id = case_id and (c.area_id = any ((select access.areas_in_view())::uuid[])
                                             or c.id = any ((select cases.cases_with_part())::uuid[]))));
create policy written_by_concord on cases.happening for insert to ${app} with check ((select access.is_system()));
grant select, insert on cases.happening to ${app};

alter table cases.part enable row level security;
create policy seen_by_the_area_and_by_whoever_has_it on cases.part for select to ${app}
    using (post_id = (select platform.acting_post())
           or exists (select from cases.case_record c
                      where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
create policy given_by_concord on cases.part for insert to ${app} with check ((select access.is_system()));
create policy ended_by_concord on cases.part for update to ${app} using ((select access.is_system()));
grant select, insert on cases.part to ${app};
grant update (ended_at) on cases.part to ${app};

-- Follows the room people when it says who somebody is. The case may be of an area that the acting post does not see.
create function cases.follows_to(of_referral uuid, is_person uuid) returns void
    language sql security definer set search_path = pg_catalog
    as $$
    update cases.case_record set person_id = is_person where referral_id = of_referral and person_id <> is_person
    $$;

-- The stage as it follows from what has happened, told a second time and in another language than the application's.
-- Whoever changes the one changes the other.
create view cases.stage_by_history with (security_invoker = true) as
with steps as (
    select case_id, id, at,
           case
               when kind in ('OPENED', 'REOPENED') then 'ASSESSMENT'
               when kind = 'ASSESSED' then 'SECTION_36'
               when kind in ('FURTHER_ASSESSED', 'REFERRED_TO_PANEL') then 'PANEL'
               when kind = 'PANEL_DECIDED' then
                   case code when 'ADOPT' then 'CONSENT' when 'HOLD' then 'PANEL' when 'EXIT' then 'CLOSING'
                             when 'DO_NOT_ADOPT' then 'ENDED' when 'BACK_TO_POLICE' then 'ENDED' end
               when kind = 'CONSENT_GIVEN' then 'PLAN'
               when kind in ('CONSENT_REFUSED', 'CONSENT_WITHDRAWN') then 'FURTHER_ASSESSMENT'
               when kind = 'PLAN_APPROVED' then 'SUPPORT'
               when kind = 'SUPPORT_CLOSED' then 'AFTER_CLOSURE'
               when kind = 'REVIEWED_AT_TWELVE_MONTHS' then 'ENDED'
           end as stage,
           case
               when kind = 'PANEL_DECIDED' and code = 'DO_NOT_ADOPT' then 'NOT_ADOPTED'
               when kind = 'PANEL_DECIDED' and code = 'BACK_TO_POLICE' then 'BACK_TO_POLICE'
               when kind = 'SUPPORT_CLOSED' then code
           end as outcome,
           kind = 'PANEL_DECIDED' and code = 'ADOPT' as adopts
    from cases.happening
)
select distinct on (s.case_id)
       s.case_id, s.stage,
       case when s.stage in ('AFTER_CLOSURE', 'ENDED') then
           (select o.outcome from steps o where o.case_id = s.case_id and o.outcome is not null order by o.id desc limit 1)
       end as outcome,
       exists (select from steps a where a.case_id = s.case_id and a.adopts) as adopted
from steps s
where s.stage is not null
order by s.case_id, s.id desc;

-- Empty, or something is wrong. Run every night.
create view cases.stage_that_differs with (security_invoker = true) as
select c.id, c.reference, c.stage as kept, h.stage as follows, c.outcome as kept_outcome, h.outcome as outcome_follows
from cases.case_record c
left join cases.stage_by_history h on h.case_id = c.id
where h.stage is distinct from c.stage or h.outcome is distinct from c.outcome or h.adopted is distinct from c.adopted;

grant select on cases.stage_by_history, cases.stage_that_differs to ${app};
grant execute on all functions in schema cases to ${app};
