-- The list of cases, by each of its filters and orders.
create index case_by_due_at_last on cases.case_record (due_on desc nulls last, id desc);
create index case_by_due_first on cases.case_record (due_on, id);
create index case_by_stage on cases.case_record (stage, due_on, id);
create index case_by_outcome on cases.case_record (outcome, due_on, id) where outcome is not null;
drop index cases.case_by_due;

-- The template of the structured assessment: versions with the day from which each holds. Never changed, only followed by
-- another (channel.md section 6). It holds prompts for a professional's judgement and no number.
create table cases.assessment_template (
    id            uuid primary key,
    number        integer not null constraint templates_are_numbered unique,
    from_day      date not null,
    why           text not null constraint a_version_says_why check (why <> ''),
    published_at  timestamptz not null,
    published_by  uuid
);
create index assessment_template_by_day on cases.assessment_template (from_day desc, number desc);

create table cases.assessment_prompt (
    template_id  uuid not null references cases.assessment_template,
    position     integer not null,
    heading      text not null constraint a_prompt_stands_under_a_heading check (heading <> ''),
    question     text not null constraint a_prompt_asks_something check (question <> ''),
    hint         text not null default '',
    primary key (template_id, position)
);
grant select, insert on cases.assessment_template, cases.assessment_prompt to ${app};

create table cases.assessment (
    id               uuid primary key,
    case_id          uuid not null references cases.case_record,
    number           integer not null,
    kind             text not null constraint an_assessment_is_one_of_three
                     check (kind in ('ASSESSED', 'FURTHER_ASSESSED', 'REASSESSED')),
    template_id      uuid not null references cases.assessment_template,
    made_on          date not null,
    completed_at     timestamptz not null,
    late             boolean not null,
    summary          text not null,
    management_plan  text not null,
    changed          text,
    nothing_found    boolean not null,
    post_id          uuid not null,
    staff_id         uuid,
    constraint assessments_of_a_case_are_numbered unique (case_id, number),
    constraint a_later_assessment_says_what_changed check (number = 1 or changed is not null)
);
comment on column cases.assessment.completed_at is 'Server time: nobody dates an assessment back (F12).';
comment on column cases.assessment.late is 'Whether it was entered on a later day than it says it was made (F12).';

create table cases.assessment_answer (
    assessment_id     uuid not null references cases.assessment,
    position          integer not null,
    evidence_for      text,
    evidence_against  text,
    source            text,
    confidence        text constraint confidence_is_a_word check (confidence in ('LOW', 'MODERATE', 'HIGH')),
    primary key (assessment_id, position),
    constraint evidence_has_its_source_and_confidence
        check ((evidence_for is null and evidence_against is null)
               = (source is null) and (source is null) = (confidence is null))
);
comment on table cases.assessment_answer is 'Nothing for and nothing against: said that nothing is known. No total, no score.';

create table cases.assessed_need (
    id             uuid primary key,
    assessment_id  uuid not null references cases.assessment,
    position       integer not null,
    kind           text not null,
    text           text not null constraint a_need_is_described check (text <> ''),
    constraint needs_are_in_order unique (assessment_id, position)
);

do $$
declare
    part text;
begin
    alter table cases.assessment enable row level security;
    create policy seen_by_the_area_of_its_case on cases.assessment for select to ${app}
        using (exists (select from cases.case_record c
                       where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
    create policy completed_in_its_area on cases.assessment for insert to ${app}
        with check (post_id = (select platform.acting_post())
                    and exists (select from cases.case_record c
                                where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
    foreach part in array array['assessment_answer', 'assessed_need'] loop
        execute format('alter table cases.%I enable row level security', part);
        execute format('create policy seen_with_its_assessment on cases.%I for select to ${app} using (exists '
                       '(select from cases.assessment a where a.id = assessment_id))', part);
        execute format('create policy written_with_its_assessment on cases.%I for insert to ${app} with check (exists '
                       '(select from cases.assessment a where a.id = assessment_id '
                       'and a.post_id = (select platform.acting_post())))', part);
    end loop;
end
$$;
grant select, insert on cases.assessment, cases.assessment_answer, cases.assessed_need to ${app};

-- The first version: factors of professional judgement in our own words. It reproduces no published framework.
insert into cases.assessment_template (id, number, from_day, why, published_at) values
    ('00000000-0000-0000-0003-000000000001', 1, date '2015-07-01',
     'Came with Concord, in its own words, to be replaced by the partnership', timestamptz '2015-07-01 00:00Z');
insert into cases.assessment_prompt (template_id, position, heading, question, hint)
select '00000000-0000-0000-0003-000000000001', row_number() over (order by place), heading, question, hint
from (values
    (1, 'Engagement', 'Does the person feel wronged, or see others like them as wronged?', 'A grievance, in their own words, and how it came about.'),
    (2, 'Engagement', 'Does the person look for belonging, identity or a purpose?', 'What they are missing, and where they look for it.'),
    (3, 'Engagement', 'What draws the person to a group, cause or fixation?', 'Contacts, places, online activity, and how often.'),
    (4, 'Engagement', 'Does anybody influence, groom or control the person?', 'Family, friends, people met online.'),
    (5, 'Engagement', 'Is the person at a turning point in life?', 'Loss, a move, leaving school, illness, prison.'),
    (6, 'Intent', 'How does the person speak of those whom they hold to be against them?', 'Them and us, contempt, denying that they are human.'),
    (7, 'Intent', 'Does the person justify violence, or wish for it?', 'What was said, to whom, and how seriously it was meant.'),
    (8, 'Intent', 'Has the person said what they would do?', 'A threat, a plan, a target, a date.'),
    (9, 'Capability', 'Does the person have the knowledge or the means to cause harm?', 'Skills, weapons, materials, money.'),
    (10, 'Capability', 'Does the person have access to others who could?', 'Networks, and people with a record of violence.'),
    (11, 'Protective factors', 'Who and what holds the person?', 'Family, friends, teachers, faith, work, interests.'),
    (12, 'Protective factors', 'What has the person done to step away?', 'Doubts, change of friends, asking for help.'),
    (13, 'Protective factors', 'Does the person accept help, and from whom?', 'What worked before, and what did not.'),
    (14, 'Needs', 'What does the person need in health and wellbeing?', 'Physical and mental health, neurodiversity, substance use.'),
    (15, 'Needs', 'What does the person need at home?', 'Housing, safety, money, family.'),
    (16, 'Needs', 'What does the person need in education, work or free time?', 'Attendance, learning, employment, being online safely.')
) as first (place, heading, question, hint);

insert into vocabulary.list (code, title, purpose, position) values
    ('kind-of-need', 'Kinds of need', 'What a person needs, as an assessment of a case finds it.', 18);
insert into vocabulary.term (id, list, code, words, definition, from_day, position)
select md5('vocabulary-term:kind-of-need:' || code)::uuid, 'kind-of-need', code, words, definition, date '2015-04-01', position
from (values
    ('ideology', 'Ideology and beliefs', 'Help to think about what draws the person to a cause or a fixation.', 10),
    ('mental-health', 'Mental health', 'Assessment, treatment or support for mental health.', 20),
    ('physical-health', 'Physical health', 'Treatment or support for physical health.', 30),
    ('neurodiversity', 'Learning and neurodiversity', 'Assessment or adjustments for how the person learns and understands.', 40),
    ('substance-use', 'Alcohol and drugs', 'Help with the use of alcohol or drugs.', 50),
    ('family', 'Family and relationships', 'Help for the family, or with relationships.', 60),
    ('safety', 'Safety from harm', 'Protection from abuse, exploitation or bullying.', 70),
    ('housing', 'Housing', 'A safe and lasting place to live.', 80),
    ('education', 'Education and training', 'Attendance, learning or training.', 90),
    ('employment', 'Work and money', 'Work, benefits or debts.', 100),
    ('online', 'Safety online', 'Help to be online safely.', 110),
    ('belonging', 'Belonging and free time', 'Friends, clubs, sport, faith, volunteering.', 120),
    ('other', 'Another need', 'A need that is none of these.', 130)
) as kinds (code, words, definition, position);
