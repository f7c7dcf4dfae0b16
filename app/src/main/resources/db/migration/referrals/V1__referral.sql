create schema referrals;
grant usage on schema referrals to ${app};

-- stage, stage_since, due_on, rerun_due, outcome, closed_at and nth are kept for speed. They follow from
-- referrals.happening and are proved equal to it by referrals.stage_that_differs.
create table referrals.referral (
    id                 uuid primary key,
    reference          text not null constraint references_are_different unique,
    area_id            uuid not null,
    route              text not null constraint a_referral_comes_in_by_one_of_four_doors
                       check (route in ('PUBLIC_FORM', 'PRACTITIONER_FORM', 'API', 'IMPORT')),
    received_at        timestamptz not null,
    entered_at         timestamptz not null,
    entered_by         uuid not null,
    noticed_on         date,
    sector             text not null,
    concern_type       text,
    online             boolean not null,
    referrer_post      uuid,
    referrer_agency    uuid,
    involvement_id     uuid not null,
    subject_key_id     uuid not null,
    receipt_code_hash  bytea not null,
    person_id          uuid,
    nth                integer constraint referrals_of_a_person_count_from_one check (nth >= 1),
    officer_post       uuid,
    version            integer not null default 0,
    stage              text not null constraint a_stage_is_one_of_nine
                       check (stage in ('PERSON_CHECK', 'DECONFLICTION', 'ON_HOLD', 'STOPPED', 'ASSESSMENT', 'SIGN_OFF',
                                        'GATHERING', 'IN_CHANNEL', 'CLOSED')),
    stage_since        timestamptz not null,
    due_on             date,
    deconfliction_due  date,
    rerun_due          date,
    outcome            text constraint an_outcome_is_one_of_four
                       check (outcome in ('TO_CHANNEL', 'GATHER_INFORMATION', 'SIGNPOSTED', 'NO_FURTHER_ACTION')),
    closed_at          timestamptz,
    constraint what_is_closed_has_its_moment check ((stage = 'CLOSED') = (closed_at is not null))
);
comment on column referrals.referral.person_id is 'Absent until somebody has said who the person is (F1).';
comment on column referrals.referral.nth is 'Of the referrals of this person, in the order in which they were received.';
comment on column referrals.referral.deconfliction_due is 'Present while deconfliction is asked and not answered.';
comment on column referrals.referral.rerun_due is 'When the clock asks deconfliction again; absent while it is asked.';
comment on column referrals.referral.officer_post is 'The gateway post that last worked on it.';
create index referral_by_arrival on referrals.referral (received_at desc, id desc);
create index referral_by_area on referrals.referral (area_id, received_at desc, id desc);
create index referral_by_stage on referrals.referral (area_id, stage, due_on);
create index referral_by_due on referrals.referral (due_on, id) where due_on is not null;
create index referral_repeats on referrals.referral (received_at desc, id desc) where nth > 1;
create index referral_by_person on referrals.referral (person_id, received_at);
create index referral_to_ask_again on referrals.referral (rerun_due) where rerun_due is not null;
create index referral_by_involvement on referrals.referral (involvement_id);

-- What has happened, in order. The stage of a referral follows from it.
create table referrals.happening (
    id           bigint generated always as identity primary key,
    referral_id  uuid not null references referrals.referral,
    kind         text not null,
    code         text,
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid,
    constraint a_happening_says_what_its_kind_may_say check (case kind
        when 'PERSON_CHECKED' then code in ('NEW', 'KNOWN', 'CHANGED', 'CONFIRMED')
        when 'DECONFLICTION_ANSWERED' then code in ('YES', 'NO', 'HOLD')
        when 'ASSESSED' then code in ('A', 'B', 'C')
        when 'SIGNED' then code in ('TO_CHANNEL', 'GATHER_INFORMATION', 'SIGNPOSTED', 'NO_FURTHER_ACTION')
        else kind in ('RECEIVED', 'INFORMATION_ADDED', 'EVIDENCE_ATTACHED', 'REQUEST_ANSWERED', 'PROMPT_ANSWERED',
                      'STATEMENT_DISPUTED', 'DECONFLICTION_ASKED', 'SENT_BACK', 'OVERRIDDEN', 'REFERRER_TOLD',
                      'REFERRER_NOT_TOLD') and code is null
        end)
);
create index happening_by_referral on referrals.happening (referral_id, id);

-- The person as stated. Minimised (channel.md 7.2): no nationality, immigration status, religion or ethnicity.
create table referrals.subject (
    referral_id         uuid primary key references referrals.referral,
    given               text,
    family              text,
    other_names         text,
    date_of_birth       date,
    approximate_age     integer,
    gender              text,
    address             text,
    postcode            text,
    school_or_employer  text,
    phone               text,
    constraint a_person_has_one_name_at_least check (given is not null or family is not null)
);

create table referrals.referrer (
    referral_id   uuid primary key references referrals.referral,
    name          text,
    role          text,
    organisation  text,
    relationship  text,
    contact       text,
    may_contact   boolean not null
);

create table referrals.told (
    referral_id  uuid primary key references referrals.referral,
    person       text not null constraint the_person_was_told_or_not check (person in ('YES', 'NO', 'NOT_APPLICABLE', 'NOT_SAID')),
    parents      text not null constraint the_parents_were_told_or_not check (parents in ('YES', 'NO', 'NOT_APPLICABLE', 'NOT_SAID')),
    why_not      text,
    more         text
);

create table referrals.needs_stated (
    referral_id  uuid primary key references referrals.referral,
    needs        text not null
);

create table referrals.other_agency (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    name         text not null,
    contact      text
);
create index other_agency_by_referral on referrals.other_agency (referral_id);

create table referrals.information (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    from_whom    text not null,
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid
);
comment on table referrals.information is 'What came to light after the referral was made; its words are statements.';
create index information_by_referral on referrals.information (referral_id);

create table referrals.statement (
    id              uuid primary key,
    referral_id     uuid not null references referrals.referral,
    information_id  uuid references referrals.information,
    position        integer not null,
    kind            text not null constraint a_statement_is_fact_opinion_or_hearsay check (kind in ('FACT', 'OPINION', 'HEARSAY')),
    text            text not null constraint a_statement_says_something check (length(btrim(text)) > 0),
    how_known       text not null,
    who_said        text,
    added_at        timestamptz not null
);
create index statement_by_referral on referrals.statement (referral_id, added_at, position);

create table referrals.dispute (
    id            uuid primary key,
    referral_id   uuid not null references referrals.referral,
    statement_id  uuid not null references referrals.statement,
    said_by       text not null,
    note          text not null,
    at            timestamptz not null,
    post_id       uuid not null
);
comment on table referrals.dispute is 'Shown wherever its statement is shown (F15).';
create index dispute_by_referral on referrals.dispute (referral_id);

create table referrals.evidence (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    kind         text not null,
    description  text not null,
    attached_at  timestamptz not null,
    post_id      uuid not null
);
comment on column referrals.evidence.id is 'The document in the room files.';
create index evidence_by_referral on referrals.evidence (referral_id);

create table referrals.evidence_named (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    description  text not null
);
comment on table referrals.evidence_named is 'Named by the referrer but not attached (F10).';
create index evidence_named_by_referral on referrals.evidence_named (referral_id);

create table referrals.prompt (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    position     integer not null,
    kind         text not null,
    about        text,
    raised_at    timestamptz not null
);
create index prompt_by_referral on referrals.prompt (referral_id, position);

create table referrals.prompt_answer (
    prompt_id    uuid primary key references referrals.prompt,
    referral_id  uuid not null references referrals.referral,
    text         text not null,
    evidence_id  uuid references referrals.evidence,
    request_id   uuid,
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid
);
create index prompt_answer_by_referral on referrals.prompt_answer (referral_id);

create table referrals.person_check (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    occasion     text not null constraint a_person_is_checked_at_two_occasions check (occasion in ('INTAKE', 'SIGN_OFF')),
    display_id   uuid not null,
    person_id    uuid not null,
    decision     text not null constraint a_check_finds_one_of_two check (decision in ('NEW', 'KNOWN')),
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid
);
comment on column referrals.person_check.display_id is 'What was shown and answered, with the reasons, in the room people (F1).';
create index person_check_by_referral on referrals.person_check (referral_id);

-- Yes, no or hold, with its date and reviewer. There is no column here that could hold a reason, and there must never
-- be one (channel.md 4.3).
create table referrals.deconfliction (
    id              uuid primary key,
    referral_id     uuid not null references referrals.referral,
    answer          text not null constraint deconfliction_says_yes_no_or_hold check (answer in ('YES', 'NO', 'HOLD')),
    trigger         text not null constraint deconfliction_has_one_of_three_triggers
                    check (trigger in ('FIRST', 'TIMER', 'NEW_INFORMATION')),
    reviewer_post   uuid not null,
    reviewer_staff  uuid,
    at              timestamptz not null,
    rerun_due       date not null
);
create index deconfliction_by_referral on referrals.deconfliction (referral_id, at desc);

create table referrals.assessment (
    id                      uuid primary key,
    referral_id             uuid not null references referrals.referral,
    number                  integer not null,
    triage                  text not null constraint a_triage_class_is_one_of_three check (triage in ('A', 'B', 'C')),
    harm                    text not null,
    harm_reasons            text not null,
    susceptibility          text not null,
    susceptibility_reasons  text not null,
    ideology                text not null,
    ideology_reasons        text not null,
    grounds                 text[] not null,
    signposting_considered  boolean not null,
    destinations            text[] not null,
    considered              text,
    facts_relied_on         text not null,
    alternatives            text not null,
    would_change_my_mind    text not null,
    reasons                 text not null,
    cumulative              text,
    at                      timestamptz not null,
    post_id                 uuid not null,
    staff_id                uuid,
    words                   bytea not null,
    constraint versions_of_an_assessment_are_numbered unique (referral_id, number),
    constraint a_dismissal_has_its_ground check (triage <> 'C' or (cardinality(grounds) > 0 and signposting_considered))
);
comment on column referrals.assessment.at is 'Server time: nobody dates an assessment back.';
comment on column referrals.assessment.words is 'Digest of the rationale''s words; the same again elsewhere was pasted (F4).';
create index assessment_by_words on referrals.assessment (words);

create table referrals.sign_off (
    assessment_id  uuid primary key references referrals.assessment,
    referral_id    uuid not null references referrals.referral,
    agreed         boolean not null,
    note           text,
    display_id     uuid,
    at             timestamptz not null,
    post_id        uuid not null,
    staff_id       uuid not null,
    constraint whoever_agrees_was_shown_the_near_records check (not agreed or display_id is not null),
    constraint what_is_sent_back_has_a_reason check (agreed or note is not null)
);
create index sign_off_by_referral on referrals.sign_off (referral_id);

create table referrals.chronology_opened (
    referral_id  uuid not null references referrals.referral,
    post_id      uuid not null,
    at           timestamptz not null,
    person_id    uuid not null,
    primary key (referral_id, post_id, person_id)
);

create table referrals.override (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    reason       text not null,
    requests     uuid[] not null,
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid not null
);
comment on column referrals.override.requests is 'The requests that were open then; one asked later bars closure anew (F3).';
create index override_by_referral on referrals.override (referral_id);

create table referrals.feedback (
    id           uuid primary key,
    referral_id  uuid not null references referrals.referral,
    told         boolean not null,
    category     text,
    message      text,
    reason       text,
    due_on       date,
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid,
    constraint feedback_is_given_or_has_its_reason check (case when told then category is not null and reason is null
                                                               else reason is not null and category is null end)
);
create index feedback_by_referral on referrals.feedback (referral_id);

-- All that a referrer ever sees (F9). It holds no word of the case.
create table referrals.receipt (
    referral_id      uuid primary key references referrals.referral,
    reference        text not null unique,
    code_hash        bytea not null,
    referrer_post    uuid,
    referrer_agency  uuid,
    received_on      date not null,
    status           text not null constraint a_referrer_hears_one_of_three_words
                     check (status in ('RECEIVED', 'BEING_LOOKED_AT', 'DECIDED')),
    feedback_due     date,
    told_on          date,
    category         text,
    message          text
);
create index receipt_by_post on referrals.receipt (referrer_post, received_on desc) where referrer_post is not null;
create index receipt_by_agency on referrals.receipt (referrer_agency, received_on desc) where referrer_agency is not null;
create index receipt_feedback_due on referrals.receipt (feedback_due) where feedback_due is not null;

create table referrals.draft (
    id           uuid primary key,
    holder_post  uuid not null,
    opens_with   bytea constraint drafts_open_with_different_codes unique,
    content      bytea not null,
    saved_at     timestamptz not null,
    expires      timestamptz not null
);
comment on column referrals.draft.content is 'Sealed. The key to a visitor''s draft is in the visitor''s code alone.';
comment on column referrals.draft.opens_with is 'Derived from the visitor''s code; absent for the draft of a post.';
create index draft_by_post on referrals.draft (holder_post, saved_at desc) where opens_with is null;
create index draft_by_expiry on referrals.draft (expires);
