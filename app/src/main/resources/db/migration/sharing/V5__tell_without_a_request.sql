-- Something can be told without having been asked for: a panel's pack to its members. Each telling is a row of the same
-- ledger, with its purpose, basis and fields (F16).
alter table sharing.disclosure alter column request_id drop not null;
alter table sharing.disclosure drop constraint a_disclosure_asks_or_answers;
alter table sharing.disclosure add constraint a_disclosure_asks_answers_or_tells
    check (kind in ('ASKING', 'ANSWERING', 'TELLING') and (kind = 'TELLING') = (request_id is null));

drop policy disclosures_are_seen_by_both_sides on sharing.disclosure;
create policy disclosures_are_seen_by_both_sides on sharing.disclosure for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or to_post = (select platform.acting_post())
           or exists (select from sharing.request r where r.id = request_id));

drop policy whoever_shares_records_it on sharing.disclosure;
create policy whoever_shares_records_it on sharing.disclosure for insert to ${app}
    with check ((by_post = (select platform.acting_post()) or (select access.is_system()))
                and (kind = 'TELLING' or exists (select from sharing.request r where r.id = request_id)));
