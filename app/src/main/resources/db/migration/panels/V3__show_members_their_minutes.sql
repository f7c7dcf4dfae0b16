-- Members read the minutes of meetings whose pack they were sent, as long as they hold their seat. What they declared a
-- conflict of interest in is left out of what they are shown.
create function panels.meetings_sat_at() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select array(select distinct r.meeting_id
                 from panels.pack_reader r
                 join panels.meeting m on m.id = r.meeting_id
                 join panels.seat s on s.panel_id = m.panel_id and s.post_id = r.post_id and s.ended_at is null
                 where r.post_id = platform.acting_post() and m.off_at is null)
    $$;

create policy read_by_members_who_were_sent_its_pack on panels.minutes for select to ${app}
    using (meeting_id = any ((select panels.meetings_sat_at())::uuid[]));
create policy read_by_members_who_were_sent_its_pack on panels.minutes_confirmed for select to ${app}
    using (meeting_id = any ((select panels.meetings_sat_at())::uuid[]));

-- The numbers on the agenda in which the acting post has a conflict of interest, also when it no longer sees the agenda.
create function panels.numbers_in_conflict(meeting uuid) returns bigint[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select array(select n.number
                 from (select i.id, row_number() over (order by i.position, i.id) as number
                       from panels.item i where i.meeting_id = meeting and i.off_at is null) n
                 where n.id = any (panels.items_in_conflict()))
    $$;

grant execute on function panels.meetings_sat_at(), panels.numbers_in_conflict(uuid) to ${app};
