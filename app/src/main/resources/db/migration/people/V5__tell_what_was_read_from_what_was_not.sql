-- Asked with the snapshot of the last reading and no longer with its oldest open transaction: while one stays open, as that
-- of an import does, whatever was committed beside it was read again at every look. New is what began after the snapshot,
-- and what was open then. By the latest change on either side of one's own, as before.
drop function people.changed_since(xid8);
create function people.changed_since(seen pg_snapshot) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select coalesce(greatest(
               (select tx from people.involvement
                where tx > coalesce(pg_current_xact_id_if_assigned(), '0') order by tx desc limit 1),
               (select tx from people.involvement
                where tx < pg_current_xact_id_if_assigned() order by tx desc limit 1)) >= pg_snapshot_xmax(seen), false)
        or exists (select from people.involvement
                   where tx = any (array(select open from pg_snapshot_xip(seen) as open
                                         where open is distinct from pg_current_xact_id_if_assigned())))
    $$;
grant execute on function people.changed_since(pg_snapshot) to ${app};
