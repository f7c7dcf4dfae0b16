create schema support;
grant usage on schema support to ${app};

-- Each answer about consent (CTSA 2015 s.36(4)(b), (5)(a)). Append-only: a change of mind is a withdrawal or another answer.
create table support.consent (
    id            uuid primary key,
    case_id       uuid not null references cases.case_record,
    number        integer not null,
    answer        text not null constraint an_answer_is_yes_or_no check (answer in ('GIVEN', 'REFUSED')),
    given_by      text not null constraint somebody_known_answers check (given_by in ('PERSON', 'PARENT', 'BOTH')),
    relationship  text not null default '',
    asked_by      uuid not null,
    how           text not null,
    on_day        date not null,
    child         boolean not null,
    capacity      text not null constraint capacity_is_one_of_three check (capacity in ('NOT_IN_DOUBT', 'CAN_DECIDE', 'CANNOT_DECIDE')),
    capacity_note text not null default '',
    explained     boolean not null constraint consent_is_explained check (explained),
    at            timestamptz not null,
    post_id       uuid not null,
    staff_id      uuid,
    constraint consents_of_a_case_are_counted unique (case_id, number),
    constraint a_child_does_not_answer_alone check (not child or given_by <> 'PERSON'),
    constraint whoever_answers_for_an_adult_has_a_finding
        check (child or given_by = 'PERSON' or (capacity = 'CANNOT_DECIDE' and capacity_note <> ''))
);
comment on column support.consent.child is 'Whether the person was under eighteen on the day of the answer (Explanatory Note 206).';

create table support.consent_withdrawal (
    consent_id    uuid primary key references support.consent,
    case_id       uuid not null references cases.case_record,
    withdrawn_by  text not null constraint somebody_known_withdraws check (withdrawn_by in ('PERSON', 'PARENT', 'BOTH')),
    on_day        date not null,
    reason        text not null default '',
    sessions      text not null,
    took_step     boolean not null,
    at            timestamptz not null,
    post_id       uuid not null,
    staff_id      uuid
);
comment on column support.consent_withdrawal.reason is 'If one was given: nobody has to give one.';
comment on column support.consent_withdrawal.took_step is 'False where support was about to end anyhow, so that the case stays at its step.';
create index consent_withdrawal_by_case on support.consent_withdrawal (case_id);

-- A version of the support plan (s.36(4)(a), (5)). It can be written in until it is approved and never afterwards.
create table support.plan (
    id                 uuid primary key,
    case_id            uuid not null references cases.case_record,
    number             integer not null,
    assessment_id      uuid not null,
    assessment_number  integer not null,
    consent_how        text not null default '',
    consent_when       text not null default '',
    consent_by         text not null default '',
    nature             text not null default '',
    responsible        text not null default '',
    provision          text not null default '',
    begun_at           timestamptz not null,
    begun_by           uuid not null,
    authors            uuid[] not null,
    offered_at         timestamptz,
    approved_at        timestamptz,
    approved_by        uuid,
    approved_staff     uuid,
    version            integer not null default 0,
    constraint versions_of_a_plan_are_counted unique (case_id, number),
    constraint an_approved_plan_says_what_section_36_asks check (approved_at is null or (approved_by is not null
        and '' not in (consent_how, consent_when, consent_by, nature, responsible, provision)))
);
comment on column support.plan.authors is 'Everybody who wrote in it, or their posts: none of them approves it.';
create index plan_draft on support.plan (case_id) where approved_at is null;
create unique index one_draft_at_a_time on support.plan (case_id) where approved_at is null;

create table support.plan_need (
    plan_id        uuid not null references support.plan,
    case_id        uuid not null references cases.case_record,
    need_id        uuid not null,
    position       integer not null,
    kind           text not null,
    need           text not null,
    not_addressed  text not null default '',
    primary key (plan_id, need_id)
);

create table support.plan_action (
    plan_id     uuid not null,
    case_id     uuid not null references cases.case_record,
    action_id   uuid not null,
    need_id     uuid not null,
    kind        text not null,
    what        text not null,
    owner_post  uuid not null,
    objective   text not null,
    due_on      date not null,
    provision   text not null,
    primary key (plan_id, action_id),
    constraint an_action_answers_a_need foreign key (plan_id, need_id) references support.plan_need
);
comment on column support.plan_action.objective is 'What the owner''s agency wants of it for itself (barrier B1).';

create table support.plan_return (
    id        uuid primary key,
    plan_id   uuid not null references support.plan,
    case_id   uuid not null references cases.case_record,
    why       text not null constraint a_return_has_a_reason check (why <> ''),
    at        timestamptz not null,
    post_id   uuid not null,
    staff_id  uuid
);
create index plan_return_by_plan on support.plan_return (plan_id);

-- An action of an approved plan. owner_post, due_on, later_asked and state follow from its events and are held for speed.
create table support.action (
    id           uuid primary key,
    case_id      uuid not null references cases.case_record,
    need         text not null,
    kind         text not null,
    what         text not null,
    owner_post   uuid not null,
    objective    text not null,
    provision    text not null,
    due_on       date not null,
    later_asked  date,
    state        text not null constraint an_action_is_in_one_of_four_states
                 check (state in ('OPEN', 'DONE', 'IMPOSSIBLE', 'CLOSED')),
    version      integer not null default 0
);
create index action_by_case on support.action (case_id);
create index open_action_by_owner on support.action (owner_post, due_on) where state = 'OPEN';
create index unended_action_by_due_day on support.action (due_on) where state in ('OPEN', 'IMPOSSIBLE');

create table support.action_event (
    action_id   uuid not null references support.action,
    case_id     uuid not null references cases.case_record,
    number      integer not null,
    kind        text not null constraint an_action_event_is_of_a_known_kind
                check (kind in ('OPENED', 'DONE', 'LATER_ASKED', 'LATER_GIVEN', 'LATER_REFUSED', 'IMPOSSIBLE',
                                'PASSED', 'CLOSED')),
    words       text not null default '',
    due_on      date,
    owner_post  uuid,
    at          timestamptz not null,
    post_id     uuid not null,
    staff_id    uuid,
    primary key (action_id, number),
    constraint completion_has_its_evidence check (kind <> 'DONE' or words <> '')
);

-- Sessions that were commissioned from a provider (F5).
create table support.commission (
    id               uuid primary key,
    case_id          uuid not null references cases.case_record,
    provider_post    uuid not null,
    provider_agency  uuid not null,
    purpose          text not null constraint a_commission_has_a_purpose check (purpose <> ''),
    sessions         integer not null constraint some_sessions_are_commissioned check (sessions between 1 and 200),
    every_days       integer not null constraint sessions_have_a_frequency check (every_days between 1 and 92),
    from_day         date not null,
    until_day        date not null,
    told_name        text not null,
    told_birth       date,
    at               timestamptz not null,
    post_id          uuid not null,
    staff_id         uuid,
    constraint a_commission_ends_after_it_begins check (until_day >= from_day)
);
create index commission_by_case on support.commission (case_id);
create index commission_by_provider on support.commission (provider_post);

create table support.commission_told (
    commission_id  uuid not null references support.commission,
    case_id        uuid not null references cases.case_record,
    position       integer not null,
    label          text not null,
    value          text not null,
    primary key (commission_id, position)
);

create table support.commission_event (
    commission_id  uuid not null references support.commission,
    case_id        uuid not null references cases.case_record,
    number         integer not null,
    kind           text not null constraint a_commission_event_is_of_a_known_kind
                   check (kind in ('STOP_ASKED', 'STOP_CONFIRMED', 'STOP_REFUSED', 'STOPPED_WITHOUT_CONSENT',
                                   'LATE_TO_OWNER', 'LATE_TO_CHAIR')),
    words          text not null default '',
    since          date,
    at             timestamptz not null,
    post_id        uuid not null,
    staff_id       uuid,
    primary key (commission_id, number)
);
comment on column support.commission_event.since is 'The day of the last session before it ran late: each rung is told once for each.';
create unique index each_rung_is_told_once on support.commission_event (commission_id, kind, since) where since is not null;

create index commission_event_by_kind on support.commission_event (kind, since);

create table support.session (
    id             uuid primary key,
    commission_id  uuid not null references support.commission,
    case_id        uuid not null references cases.case_record,
    on_day         date not null,
    delivered      boolean not null,
    note           text not null constraint a_session_says_something check (note <> ''),
    at             timestamptz not null,
    post_id        uuid not null,
    staff_id       uuid
);
create index session_by_commission on support.session (commission_id, on_day);
create unique index one_delivered_session_a_day on support.session (commission_id, on_day) where delivered;

create table support.worry (
    id             uuid primary key,
    commission_id  uuid not null references support.commission,
    case_id        uuid not null references cases.case_record,
    worry          text not null constraint a_worry_has_words check (worry <> ''),
    at             timestamptz not null,
    post_id        uuid not null,
    staff_id       uuid
);
create index worry_by_case on support.worry (case_id);

create table support.worry_answer (
    worry_id  uuid primary key references support.worry,
    case_id   uuid not null references cases.case_record,
    done      text not null constraint a_worry_is_answered_in_words check (done <> ''),
    at        timestamptz not null,
    post_id   uuid not null,
    staff_id  uuid
);

create table support.review (
    id          uuid primary key,
    case_id     uuid not null references cases.case_record,
    number      integer not null,
    changed     text not null,
    revise      boolean not null,
    next_steps  text not null,
    at          timestamptz not null,
    post_id     uuid not null,
    staff_id    uuid,
    constraint reviews_of_a_case_are_counted unique (case_id, number)
);

create table support.review_progress (
    review_id  uuid not null references support.review,
    case_id    uuid not null references cases.case_record,
    position   integer not null,
    about      text not null,
    progress   text not null,
    primary key (review_id, position)
);

create table support.closure (
    id            uuid primary key,
    case_id       uuid not null references cases.case_record,
    number        integer not null,
    outcome       text not null constraint support_ends_in_one_of_three_ways
                  check (outcome in ('NO_FURTHER_CONCERNS', 'WITHDREW', 'OTHER')),
    reason        text not null,
    residual      text not null,
    onward_to     text not null,
    onward_with   text not null,
    facts         text not null constraint a_closure_relies_on_facts check (facts <> ''),
    alternatives  text not null constraint a_closure_weighs_alternatives check (alternatives <> ''),
    would_change  text not null constraint a_closure_says_what_would_change_it check (would_change <> ''),
    at            timestamptz not null,
    post_id       uuid not null,
    staff_id      uuid,
    constraint closures_of_a_case_are_counted unique (case_id, number)
);

create table support.requests_override (
    id        uuid primary key,
    case_id   uuid not null references cases.case_record,
    requests  uuid[] not null,
    why       text not null constraint an_override_has_a_reason check (why <> ''),
    at        timestamptz not null,
    post_id   uuid not null,
    staff_id  uuid
);
comment on column support.requests_override.requests is 'Those that were open then. A later request blocks again (F3).';
create index requests_override_by_case on support.requests_override (case_id);

-- The reviews at six and twelve months, made by Concord with the closure (F6). They belong to whichever post owns the case.
create table support.follow_up (
    id          uuid primary key,
    case_id     uuid not null references cases.case_record,
    closure_id  uuid not null references support.closure,
    months      integer not null constraint a_follow_up_is_at_six_or_twelve_months check (months in (6, 12)),
    due_on      date not null,
    constraint each_follow_up_is_made_once unique (closure_id, months)
);
create index follow_up_by_due_day on support.follow_up (due_on);
create index follow_up_by_case on support.follow_up (case_id, due_on);

create table support.follow_up_done (
    follow_up_id  uuid primary key references support.follow_up,
    case_id       uuid not null references cases.case_record,
    found         text not null constraint a_follow_up_found_something check (found <> ''),
    outcome       text not null constraint a_follow_up_ends_in_one_of_three_ways
                  check (outcome in ('NO_FURTHER_CONCERN', 'REFER_AGAIN', 'REOPEN')),
    at            timestamptz not null,
    post_id       uuid not null,
    staff_id      uuid
);
create index follow_up_done_by_case on support.follow_up_done (case_id);

create table support.follow_up_check (
    follow_up_id  uuid not null references support.follow_up,
    case_id       uuid not null references cases.case_record,
    position      integer not null,
    agency_id     uuid not null,
    what          text not null,
    primary key (follow_up_id, position)
);

create table support.follow_up_escalation (
    follow_up_id  uuid not null references support.follow_up,
    case_id       uuid not null references cases.case_record,
    rung          text not null constraint a_follow_up_goes_to_one_of_two check (rung in ('COORDINATOR', 'CHAIR')),
    at            timestamptz not null,
    primary key (follow_up_id, rung)
);
create index follow_up_escalation_by_rung on support.follow_up_escalation (rung);

-- Documents that prove a consent or a completed action; sealed under keys of their own, so that erasure can destroy those.
create table support.document (
    document_id  uuid primary key,
    case_id      uuid not null references cases.case_record,
    of_id        uuid not null,
    subject_key  uuid not null
);
create index document_by_what_it_proves on support.document (of_id);

do $$
declare room_table text;
begin
    foreach room_table in array array['consent', 'consent_withdrawal', 'plan', 'plan_need', 'plan_action', 'plan_return', 'action',
        'action_event', 'commission', 'commission_told', 'commission_event', 'session', 'worry', 'worry_answer', 'review',
        'review_progress', 'closure', 'requests_override', 'follow_up', 'follow_up_done', 'follow_up_check',
        'follow_up_escalation', 'document']
    loop
        execute format('alter table support.%I enable row level security', room_table);
        execute format('create policy seen_by_the_area_of_its_case on support.%I for select to ${app}
            using (exists (select from cases.case_record c
                           where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])))', room_table);
        execute format('create policy written_by_the_area_of_its_case on support.%I for insert to ${app}
            with check (exists (select from cases.case_record c
                                where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])))', room_table);
        execute format('grant select, insert on support.%I to ${app}', room_table);
    end loop;
end $$;

-- A draft changes until it is approved; what is approved is never written in again.
create policy written_in_until_approved on support.plan for update to ${app}
    using (approved_at is null and exists (select from cases.case_record c
           where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])))
    with check (exists (select from cases.case_record c
           where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
grant update (assessment_id, assessment_number, consent_how, consent_when, consent_by, nature, responsible, provision, authors, offered_at, approved_at,
              approved_by, approved_staff, version) on support.plan to ${app};
create policy written_in_until_approved on support.plan_need for update to ${app}
    using (exists (select from support.plan p where p.id = plan_id and p.approved_at is null));
grant update (not_addressed) on support.plan_need to ${app};
create policy taken_out_until_approved on support.plan_action for delete to ${app}
    using (exists (select from support.plan p where p.id = plan_id and p.approved_at is null));
create policy taken_out_until_approved on support.plan_need for delete to ${app}
    using (exists (select from support.plan p where p.id = plan_id and p.approved_at is null));
grant delete on support.plan_action, support.plan_need to ${app};

-- An action is seen and carried on by its owner too, wherever the owner works.
create policy seen_by_its_owner on support.action for select to ${app} using (owner_post = (select platform.acting_post()));
create policy carried_on_by_area_and_owner on support.action for update to ${app}
    using (owner_post = (select platform.acting_post()) or exists (select from cases.case_record c
           where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
grant update (need, kind, what, owner_post, objective, provision, due_on, later_asked, state, version) on support.action to ${app};
create policy seen_with_its_action on support.action_event for select to ${app}
    using (exists (select from support.action a where a.id = action_id and a.owner_post = (select platform.acting_post())));
create policy written_by_the_owner on support.action_event for insert to ${app}
    with check (exists (select from support.action a where a.id = action_id and a.owner_post = (select platform.acting_post())));
create policy seen_by_whoever_proves on support.document for select to ${app}
    using (exists (select from support.action a where a.id = of_id and a.owner_post = (select platform.acting_post())));
create policy written_by_whoever_proves on support.document for insert to ${app}
    with check (exists (select from support.action a where a.id = of_id and a.owner_post = (select platform.acting_post())));

-- A provider sees its own commissions and what it recorded itself; so does the system of its agency.
create policy seen_by_its_provider on support.commission for select to ${app}
    using (provider_post = (select platform.acting_post())
           or (provider_agency = (select access.acting_agency()) and (select access.acting_role()) = 'AGENCY_SYSTEM'));
create policy seen_by_the_provider on support.commission_told for select to ${app}
    using (exists (select from support.commission k
                   where k.id = commission_id and k.provider_post = (select platform.acting_post())));
create policy seen_by_the_provider on support.commission_event for select to ${app}
    using (exists (select from support.commission k where k.id = commission_id));
create policy seen_by_the_provider on support.session for select to ${app}
    using (exists (select from support.commission k where k.id = commission_id));
create policy recorded_by_the_provider on support.session for insert to ${app}
    with check (exists (select from support.commission k where k.id = commission_id));
create policy seen_by_the_provider on support.worry for select to ${app}
    using (exists (select from support.commission k where k.id = commission_id));
create policy raised_by_the_provider on support.worry for insert to ${app}
    with check (exists (select from support.commission k where k.id = commission_id));

-- Whether sessions and actions may go on: the latest answer is yes, it was not withdrawn, and the case is where support is.
create function support.consent_stands(of_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select coalesce((select c.answer = 'GIVEN' and not exists (select from support.consent_withdrawal w where w.consent_id = c.id)
                            and r.stage in ('PLAN', 'SUPPORT', 'CLOSING')
                     from support.consent c join cases.case_record r on r.id = c.case_id
                     where c.case_id = of_case order by c.number desc limit 1), false)
    $$;
comment on function support.consent_stands(uuid) is 'CTSA 2015 s.36(4)(b). Tells yes or no and nothing else, so that providers and owners of actions may ask.';

-- The days between which the latest consent stood; empty where it never did.
create function support.consent_days(of_case uuid) returns table (from_day date, until_day date)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select c.on_day, w.on_day
    from support.consent c left join support.consent_withdrawal w on w.consent_id = c.id
    where c.case_id = of_case and c.answer = 'GIVEN' order by c.number desc limit 1
    $$;

-- How each commission stands, from its sessions and events. "Late" is none for longer than the frequency (F5).
create view support.commission_state with (security_invoker = true) as
select k.*, s.delivered, s.missed, s.last_day,
       e.stopped_on is not null as stopped, e.stopped_on, e.stop_asked,
       e.stopped_on is null and s.delivered < k.sessions as running,
       greatest(k.from_day, s.last_day) as gap_from,
       greatest(k.from_day, s.last_day) + k.every_days as next_by
from support.commission k
cross join lateral (select count(*) filter (where x.delivered) as delivered, count(*) filter (where not x.delivered) as missed,
                           max(x.on_day) filter (where x.delivered) as last_day
                    from support.session x where x.commission_id = k.id) s
cross join lateral (select min((v.at at time zone 'Europe/London')::date)
                               filter (where v.kind in ('STOP_CONFIRMED', 'STOPPED_WITHOUT_CONSENT')) as stopped_on,
                           coalesce((select y.kind = 'STOP_ASKED' from support.commission_event y
                                     where y.commission_id = k.id and y.kind like 'STOP%'
                                     order by y.number desc limit 1), false) as stop_asked
                    from support.commission_event v where v.commission_id = k.id) e;

-- Reviews after closure that are still to be done: not done, and the case not opened again by the other one.
create view support.follow_up_open with (security_invoker = true) as
select f.* from support.follow_up f
where not exists (select from support.follow_up_done d where d.follow_up_id = f.id)
  and not exists (select from support.follow_up o join support.follow_up_done d on d.follow_up_id = o.id
                  where o.closure_id = f.closure_id and d.outcome = 'REOPEN');

-- Integrity checks. Each is empty, or something is wrong.
create view support.action_that_differs with (security_invoker = true) as
select a.id, c.reference
from support.action a
join cases.case_record c on c.id = a.case_id
cross join lateral (
    select (select case e.kind when 'DONE' then 'DONE' when 'IMPOSSIBLE' then 'IMPOSSIBLE' when 'CLOSED' then 'CLOSED' else 'OPEN' end
            from support.action_event e
            where e.action_id = a.id and e.kind in ('OPENED', 'DONE', 'IMPOSSIBLE', 'PASSED', 'CLOSED')
            order by e.number desc limit 1) as state,
           (select e.owner_post from support.action_event e where e.action_id = a.id and e.owner_post is not null
            order by e.number desc limit 1) as owner_post,
           (select e.due_on from support.action_event e
            where e.action_id = a.id and e.due_on is not null and e.kind <> 'LATER_ASKED' and e.kind <> 'LATER_REFUSED'
            order by e.number desc limit 1) as due_on) h
where a.state is distinct from h.state or a.owner_post is distinct from h.owner_post or a.due_on is distinct from h.due_on;

-- Each step that this room takes in a case has its row here, and each row its step.
create view support.step_that_differs with (security_invoker = true) as
with rows as (
    select case_id, case answer when 'GIVEN' then 'CONSENT_GIVEN' else 'CONSENT_REFUSED' end as kind from support.consent
    union all select case_id, 'CONSENT_WITHDRAWN' from support.consent_withdrawal where took_step
    union all select case_id, 'PLAN_APPROVED' from support.plan where approved_at is not null
    union all select case_id, 'REVIEWED' from support.review
    union all select case_id, 'SUPPORT_CLOSED' from support.closure
    union all select d.case_id, case when d.outcome = 'REOPEN' then 'REOPENED'
                                     when f.months = 6 then 'REVIEWED_AT_SIX_MONTHS' else 'REVIEWED_AT_TWELVE_MONTHS' end
              from support.follow_up_done d join support.follow_up f on f.id = d.follow_up_id
), here as (select case_id, kind, count(*) as n from rows group by case_id, kind),
there as (select case_id, kind, count(*) as n from cases.happening
          where kind in ('CONSENT_GIVEN', 'CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'PLAN_APPROVED', 'REVIEWED', 'SUPPORT_CLOSED',
                         'REVIEWED_AT_SIX_MONTHS', 'REVIEWED_AT_TWELVE_MONTHS', 'REOPENED')
          group by case_id, kind)
select c.reference, coalesce(here.kind, there.kind) as kind, coalesce(here.n, 0) as rows, coalesce(there.n, 0) as steps
from here full join there on here.case_id = there.case_id and here.kind = there.kind
join cases.case_record c on c.id = coalesce(here.case_id, there.case_id)
where coalesce(here.n, 0) <> coalesce(there.n, 0);

grant select on support.commission_state, support.follow_up_open, support.action_that_differs, support.step_that_differs to ${app};
grant execute on all functions in schema support to ${app};

insert into vocabulary.list (code, title, purpose, position) values
    ('kind-of-support', 'Kinds of support', 'What an action of a support plan gives.', 32),
    ('how-consent-was-asked', 'How consent was asked', 'How the question about consent reached whoever answered.', 33);

insert into vocabulary.term (id, list, code, words, definition, from_day, until_day, position, never_alone)
select md5('vocabulary-term:' || list || ':' || code)::uuid, list, code, words, definition, date '2015-04-01', null, position, false
from (values
    ('kind-of-support', 'theological-mentoring', 'Theological or ideological mentoring', 'Sessions with an intervention provider.', 10),
    ('kind-of-support', 'life-mentoring', 'Life mentoring', 'Somebody to talk to about everyday life, aims and relationships.', 20),
    ('kind-of-support', 'mental-health', 'Mental health', 'Help from a mental health service.', 30),
    ('kind-of-support', 'neurodiversity', 'Autism and other neurodiversity', 'Help that fits how the person thinks and learns.', 40),
    ('kind-of-support', 'education', 'Education', 'School, college, tuition or special needs support.', 50),
    ('kind-of-support', 'work', 'Work and training', 'Employment, apprenticeship, careers advice.', 60),
    ('kind-of-support', 'housing', 'Housing', 'A place to live, or help to keep it.', 70),
    ('kind-of-support', 'substance-misuse', 'Drugs and alcohol', 'Help with substance misuse.', 80),
    ('kind-of-support', 'family', 'Family support', 'Help for parents, carers and others at home.', 90),
    ('kind-of-support', 'online-safety', 'Online safety for parents', 'Advice to parents and carers on what happens online.', 100),
    ('kind-of-support', 'constructive-activity', 'Constructive activity', 'Sport, arts, volunteering and the like.', 110),
    ('kind-of-support', 'health', 'Health', 'A GP, or another service of physical health.', 120),
    ('kind-of-support', 'other', 'Other', 'A known kind that is none of these.', 130),
    ('how-consent-was-asked', 'in-person', 'In person', 'Face to face.', 10),
    ('how-consent-was-asked', 'letter', 'By letter', 'In writing, with an answer in writing.', 20),
    ('how-consent-was-asked', 'telephone', 'By telephone', 'In a call.', 30),
    ('how-consent-was-asked', 'video', 'By video call', 'In a call with pictures.', 40),
    ('how-consent-was-asked', 'with-interpreter', 'In person, with an interpreter', 'Face to face, in the language of whoever answered.', 50),
    ('how-consent-was-asked', 'through-another', 'Through somebody whom they trust', 'Such as a teacher or a social worker, who was told what to ask.', 60)
) as terms (list, code, words, definition, position);
