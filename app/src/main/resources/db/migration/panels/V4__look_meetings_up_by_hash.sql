-- Many meetings may be read: whether a row is among them was answered by going through all of them for each row, which took
-- the page of panels half a second. As a subquery they are put into a hash table once. The question is asked in a subquery
-- of its own, or planning asks it as well, to guess how many there are.
drop policy seen_with_its_panel_or_a_decision_of_it on panels.meeting;
create policy seen_with_its_panel_or_a_decision_of_it on panels.meeting for select to ${app}
    using (panel_id = any ((select panels.panels_in_view())::uuid[])
           or id in (select unnest((select panels.meetings_to_read())::uuid[]))
           or id in (select unnest((select panels.meetings_of_own_cases())::uuid[])));
drop policy read_by_members_who_were_sent_its_pack on panels.minutes;
create policy read_by_members_who_were_sent_its_pack on panels.minutes for select to ${app}
    using (meeting_id in (select unnest((select panels.meetings_sat_at())::uuid[])));
drop policy read_by_members_who_were_sent_its_pack on panels.minutes_confirmed;
create policy read_by_members_who_were_sent_its_pack on panels.minutes_confirmed for select to ${app}
    using (meeting_id in (select unnest((select panels.meetings_sat_at())::uuid[])));
