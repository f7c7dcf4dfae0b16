-- By the latest change on either side of one's own: an import has changed hundreds of rows itself when it asks.
create or replace function people.changed_since(horizon xid8) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select coalesce(greatest(
        (select tx from people.involvement
         where tx > coalesce(pg_current_xact_id_if_assigned(), '0') order by tx desc limit 1),
        (select tx from people.involvement
         where tx < pg_current_xact_id_if_assigned() order by tx desc limit 1)) >= horizon, false)
    $$;

create or replace function people.areas_open() returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog
    as $$
    begin
        return case when current_setting('concord.purpose', true) = 'matching'
                    then access.areas_in_view() || access.areas_in_matching()
                    else access.areas_in_view() end;
    end
    $$;
