-- A case that moves to another area takes along what its panels decided. It leaves the agenda on which it stands.
create function panels.moves_to(of_case uuid, to_area uuid, at timestamptz, by_post uuid) returns void
    language sql security definer set search_path = pg_catalog
    as $$
    update panels.contribution set closed_at = moves_to.at
    where closed_at is null
      and item_id in (select id from panels.item where case_id = of_case and decided_at is null and off_at is null);
    update panels.item
    set off_at = moves_to.at, off_by = by_post, off_why = 'The case moved to another area', version = version + 1
    where case_id = of_case and decided_at is null and off_at is null;
    update panels.item set area_id = to_area where case_id = of_case;
    update panels.contribution set area_id = to_area where case_id = of_case;
    update panels.pack_page set area_id = to_area where case_id = of_case;
    update panels.section_36 set area_id = to_area where case_id = of_case;
    update panels.override set area_id = to_area where case_id = of_case;
    update panels.decision set area_id = to_area where case_id = of_case;
    $$;
grant execute on function panels.moves_to(uuid, uuid, timestamptz, uuid) to ${app};

-- As a function of its own: the policies of items ask those of meetings.
create function panels.meetings_of_own_cases() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$ select array(select distinct meeting_id from panels.item where area_id = any (access.areas_in_view())) $$;
grant execute on function panels.meetings_of_own_cases() to ${app};
create index item_by_area on panels.item (area_id, meeting_id);

-- The area that a case moved to reads in which meeting of whose panel it was decided, and no more of that meeting.
drop policy seen_with_its_panel on panels.meeting;
create policy seen_with_its_panel_or_a_decision_of_it on panels.meeting for select to ${app}
    using (panel_id = any ((select panels.panels_in_view())::uuid[])
           or id = any ((select panels.meetings_to_read())::uuid[])
           or id = any ((select panels.meetings_of_own_cases())::uuid[]));
drop policy seen_by_its_area_and_its_seats on panels.panel;
create policy seen_by_its_area_its_seats_and_with_a_meeting on panels.panel for select to ${app}
    using (id = any ((select panels.panels_in_view())::uuid[])
           or exists (select from panels.meeting m where m.panel_id = panel.id));
