-- While earlier records are looked for, a post sees its own areas as well as those bound to them by an agreement: roles
-- that do not match by agreement, such as a chair, saw nothing at all then.
create or replace function people.areas_open() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select case when current_setting('concord.purpose', true) = 'matching'
                then access.areas_in_view() || access.areas_in_matching()
                else access.areas_in_view() end
    $$;

-- By the latest change, because "is there any row past the horizon" reads the whole table when there is none.
create or replace function people.changed_since(horizon xid8) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select coalesce((select tx from people.involvement
                     where tx is distinct from pg_current_xact_id_if_assigned()
                     order by tx desc limit 1) >= horizon, false)
    $$;
