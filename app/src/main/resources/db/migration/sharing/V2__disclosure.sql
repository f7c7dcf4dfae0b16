-- Who was told what, why and on what basis (the golden questions of safeguarding partnerships). A row names fields, never their content.
create table sharing.disclosure (
    id             uuid primary key,
    at             timestamptz not null,
    kind           text not null constraint a_disclosure_asks_or_answers check (kind in ('ASKING', 'ANSWERING')),
    request_id     uuid not null references sharing.request,
    about_kind     text not null,
    about_id       uuid not null,
    person_id      uuid,
    area_id        uuid not null,
    by_post        uuid not null,
    by_staff       uuid,
    by_agency      uuid,
    to_post        uuid not null,
    to_agency      uuid,
    purpose        text not null constraint nothing_is_shared_without_a_purpose check (purpose <> ''),
    lawful_basis   text not null constraint nothing_is_shared_without_a_basis check (lawful_basis <> ''),
    fields         text[] not null,
    checked        text[] not null constraint seven_questions_are_answered
                   check (cardinality(checked) = 7 and checked <@ array['YES', 'NO', 'NOT_APPLICABLE'])
);
comment on column sharing.disclosure.checked is
    'Legitimate purpose; identifies a person; confidential; consent; public interest; right information, right way; recorded.';
create index disclosure_by_request on sharing.disclosure (request_id);
create index disclosure_by_record on sharing.disclosure (about_id, about_kind);
create index disclosure_by_person on sharing.disclosure (person_id) where person_id is not null;

-- Each side sees what it shared and what it was told; append-only by its grants.
alter table sharing.disclosure enable row level security;
create policy disclosures_are_seen_by_both_sides on sharing.disclosure for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or exists (select from sharing.request r where r.id = request_id));
create policy whoever_shares_records_it on sharing.disclosure for insert to ${app}
    with check ((by_post = (select platform.acting_post()) or (select access.is_system()))
                and exists (select from sharing.request r where r.id = request_id));
grant select, insert on sharing.disclosure to ${app};
