-- The demonstration tells what was done on earlier days as if it were then. The application's role cannot switch this
-- on: only a database that was made for a demonstration is told so, once, by its owner.
alter table platform.clock_offset add column retelling boolean not null default false;
update platform.clock_offset set retelling = ${demonstration};
comment on column platform.clock_offset.retelling is
    'Whether set_config(''concord.now'', …, true) may set the time of a transaction. False but in a demonstration.';

revoke update on platform.clock_offset from ${app};
grant update (seconds) on platform.clock_offset to ${app};

create or replace function platform.now() returns timestamptz
    language sql stable security definer set search_path = pg_catalog
    as $$
    select case
        when retelling and coalesce(current_setting('concord.now', true), '') <> ''
            then current_setting('concord.now', true)::timestamptz
        else pg_catalog.now() + make_interval(secs => seconds)
    end
    from platform.clock_offset
    $$;
