-- Every act of the system begins with these two: they go in one message. Row-level security asks for itself, as before.
create function access.act_as(post uuid) returns table (role text, agency uuid, areas uuid[])
    language plpgsql volatile set search_path = pg_catalog
    as $$
    begin
        perform set_config('concord.post', post::text, true);
        return query
            select p.role, p.agency_id, access.areas_in_view()
            from partnership.post p
            where p.id = post and (p.closed is null or p.closed >= platform.today());
    end
    $$;
comment on function access.act_as(uuid) is
    'States the acting post for the rest of the transaction and tells where it stands; no row where it is closed or none.';
grant execute on function access.act_as(uuid) to ${app};
