-- A provider has a part in many cases: whether a case is among them was answered by going through all of them for each row.
-- As a subquery they are put into a hash table once. The question is asked in a subquery of its own, or planning asks it as
-- well, to guess how many there are.
drop policy seen_by_its_area_and_those_with_a_part on cases.case_record;
create policy seen_by_its_area_and_those_with_a_part on cases.case_record for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[])
           or id in (select unnest((select cases.cases_with_part())::uuid[])));
