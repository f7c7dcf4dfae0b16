-- Which requests a post was asked, or has not read the answers to, by the indexes that lead there: row-level security
-- keeps PostgreSQL from using an index for what is in an array, and asks of each event whether its request is seen. Both
-- name only what the acting post sees anyway, and its policies are asked again of what is then read.
create function sharing.asked_of_acting_post() returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as $$
    select id from sharing.request where recipients @> array[platform.acting_post()]
    union
    select id from sharing.request
    where asked_of_agency = (select access.acting_agency()) and (select access.acting_role()) = 'SAFEGUARDING_LEAD'
    $$;

create function sharing.unread_by_acting_post() returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as $$
    select r.id from sharing.request r
    where r.asked_by = platform.acting_post() and r.state in ('ANSWERED', 'REFUSED')
      and not exists (select from sharing.request_event e where e.request_id = r.id and e.kind = 'READ')
    $$;
grant execute on function sharing.asked_of_acting_post(), sharing.unread_by_acting_post() to ${app};

create index answer_that_was_read on sharing.request_event (request_id) where kind = 'READ';
