-- What a list kept elsewhere knew of a case in flight. Kept with its referral, and opened when the person is known: at once, or
-- when a human has said who it is (F1). The history itself is written to cases.happening then.
create table cases.known_case (
    referral_id       uuid primary key,
    area_id           uuid not null,
    case_id           uuid references cases.case_record,
    stage             text not null,
    decided_on        date not null,
    assessed_on       date,
    referred_on       date,
    panel_on          date,
    decision          text,
    consent           text constraint known_consent_is_one_of_three check (consent in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
    consent_on        date,
    planned_on        date,
    closed_on         date,
    outcome           text,
    six_months_on     date,
    twelve_months_on  date,
    owner_post        uuid,
    at                timestamptz not null,
    post_id           uuid not null,
    staff_id          uuid
);
comment on column cases.known_case.case_id is 'The case that was opened of it, or that the referral joined; absent while it waits for a human.';
create index known_case_by_case on cases.known_case (case_id) where case_id is not null;

alter table cases.known_case enable row level security;
create policy seen_by_its_area on cases.known_case for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]));
create policy kept_by_concord on cases.known_case for insert to ${app} with check ((select access.is_system()));
create policy opened_by_concord on cases.known_case for update to ${app} using ((select access.is_system()));
grant select, insert on cases.known_case to ${app};
grant update (case_id) on cases.known_case to ${app};
