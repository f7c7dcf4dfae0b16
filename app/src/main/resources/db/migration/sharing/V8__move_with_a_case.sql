-- A record that moves to another area takes along what was asked about it and who was told what.
grant update (area_id) on sharing.request, sharing.disclosure to ${app};
create policy moved_by_concord on sharing.disclosure for update to ${app}
    using ((select access.is_system())) with check ((select access.is_system()));
