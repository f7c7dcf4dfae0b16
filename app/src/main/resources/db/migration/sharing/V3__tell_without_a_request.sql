-- Something can be told without a request, as when sessions are commissioned: purpose, basis and fields stand in the same ledger.
alter table sharing.disclosure alter column request_id drop not null;
alter table sharing.disclosure drop constraint a_disclosure_asks_or_answers;
alter table sharing.disclosure add constraint a_disclosure_asks_answers_or_tells check (kind in ('ASKING', 'ANSWERING', 'TELLING'));
alter table sharing.disclosure add constraint only_telling_needs_no_request check ((request_id is null) = (kind = 'TELLING'));
create policy disclosures_are_seen_by_whoever_was_told on sharing.disclosure for select to ${app}
    using (to_post = (select platform.acting_post()));
create policy whoever_tells_records_it on sharing.disclosure for insert to ${app}
    with check (kind = 'TELLING' and by_post = (select platform.acting_post())
                and area_id = any ((select access.areas_in_view())::uuid[]));
