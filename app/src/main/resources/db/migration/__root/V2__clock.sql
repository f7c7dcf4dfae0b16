-- The day by Concord's clock. The demonstration's clock can be moved forward; elsewhere the offset stays zero.
create table platform.clock_offset (
    only_row  boolean primary key default true constraint there_is_one_clock check (only_row),
    seconds   bigint not null default 0 constraint the_clock_is_moved_forward_only check (seconds >= 0)
);
insert into platform.clock_offset default values;
grant select, update on platform.clock_offset to ${app};

create function platform.now() returns timestamptz
    language sql stable security definer set search_path = pg_catalog
    as $$ select pg_catalog.now() + make_interval(secs => (select seconds from platform.clock_offset)) $$;

create function platform.today() returns date
    language sql stable set search_path = pg_catalog
    as $$ select (platform.now() at time zone 'Europe/London')::date $$;

grant execute on all functions in schema platform to ${app};
