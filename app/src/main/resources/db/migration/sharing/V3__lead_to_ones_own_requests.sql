-- Which requests a post was asked, by the index that leads there: row-level security keeps PostgreSQL from using an index
-- for what is in an array. Names only what the acting post sees anyway, and the policies are asked again of what is read.
create function sharing.asked_of_acting_post() returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    as $$
    select id from sharing.request where recipients @> array[platform.acting_post()]
    union
    select id from sharing.request
    where asked_of_agency = (select access.acting_agency()) and (select access.acting_role()) = 'SAFEGUARDING_LEAD'
    $$;
grant execute on function sharing.asked_of_acting_post() to ${app};

-- What came back and was not opened yet by whoever asked is counted on every page: it is held in the request's row, as its
-- state is, and follows from the events.
alter table sharing.request add column unread boolean not null default false;
comment on column sharing.request.unread is 'Answered or refused, and not read since by whoever asked. Follows from the events, as the state does.';
update sharing.request r set unread = true
where r.state in ('ANSWERED', 'REFUSED')
  and not exists (select from sharing.request_event e where e.request_id = r.id and e.kind = 'READ');
grant update (unread) on sharing.request to ${app};
create index request_unread on sharing.request (asked_by, due_on) where unread;
-- What a post waits for.
create index request_open_by_asker on sharing.request (asked_by, due_on) where state in ('ASKED', 'SEEN');

create or replace view sharing.request_astray with (security_invoker = true) as
    select r.id
    from sharing.request r
    cross join lateral (
        select coalesce((select e.kind from sharing.request_event e
                         where e.request_id = r.id and e.kind in ('ANSWERED', 'REFUSED', 'WITHDRAWN') limit 1),
                        case when exists (select from sharing.request_event e
                                          where e.request_id = r.id and e.kind = 'SEEN') then 'SEEN' else 'ASKED' end)
                   as state,
               (select e.due_on from sharing.request_event e where e.request_id = r.id and e.due_on is not null
                order by e.number desc limit 1) as due_on,
               (select count(*) from sharing.request_event e where e.request_id = r.id
                and e.kind in ('ANSWERED', 'REFUSED', 'EXTENDED', 'WITHDRAWN')) as version,
               exists (select from sharing.request_event e where e.request_id = r.id and e.kind = 'READ') as was_read) told
    where r.state <> told.state or r.due_on is distinct from told.due_on or r.version <> told.version
       or r.unread <> (told.state in ('ANSWERED', 'REFUSED') and not told.was_read);
