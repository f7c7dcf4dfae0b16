create schema access;
grant usage on schema access to ${app};

-- The second wall. Every policy of every room asks these functions; each is evaluated once per statement when a
-- policy calls it inside a scalar sub-select: area_id = any ((select access.areas_in_view())::uuid[]).

create function access.acting_role() returns text
    language sql stable security definer set search_path = pg_catalog
    as $$ select role from partnership.post where id = platform.acting_post() $$;
comment on function access.acting_role() is 'Role of the acting post; null outside the Gate, so that nothing is seen there.';

create function access.acting_agency() returns uuid
    language sql stable security definer set search_path = pg_catalog
    as $$ select agency_id from partnership.post where id = platform.acting_post() $$;

create function access.is_system() returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select coalesce(platform.acting_post() = '00000000-0000-0000-0000-000000000002'::uuid, false) $$;

create function access.areas_in_view() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select case
        when access.acting_role() = 'SYSTEM' then (select coalesce(array_agg(id), '{}') from partnership.area)
        when access.acting_role() in ('GATEWAY_OFFICER', 'GATEWAY_SUPERVISOR', 'DECONFLICTION_OFFICER', 'COORDINATOR',
                                      'CHAIR', 'SENIOR_OFFICER', 'CASE_OFFICER', 'INFORMATION_GUARDIAN')
            then (select coalesce(array_agg(area_id), '{}') from partnership.post_area
                  where post_id = platform.acting_post())
        else '{}'::uuid[]
    end
    $$;
comment on function access.areas_in_view() is 'The areas whose referrals and cases the acting post works on.';

create function access.areas_in_matching() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
    as $$
    select case
        when access.acting_role() = 'SYSTEM' then access.areas_in_view()
        when access.acting_role() in ('GATEWAY_OFFICER', 'GATEWAY_SUPERVISOR', 'DECONFLICTION_OFFICER', 'COORDINATOR',
                                      'INFORMATION_GUARDIAN')
            then (select coalesce(array_agg(distinct area_id), '{}')
                  from (select unnest(access.areas_in_view()) as area_id
                        union
                        select other.area_id
                        from partnership.sharing_agreement_area own
                        join partnership.sharing_agreement a on a.id = own.agreement_id
                             and platform.today() between a.from_day and coalesce(a.until_day, 'infinity')
                        join partnership.sharing_agreement_area other on other.agreement_id = a.id
                        where own.area_id = any (access.areas_in_view())) reachable)
        else '{}'::uuid[]
    end
    $$;
comment on function access.areas_in_matching() is
    'The areas whose persons the acting post may look through for an earlier record: its own, and those bound to them '
    'by a sharing agreement in force (channel.md 8.3: no agreement, no sharing).';

grant execute on all functions in schema access to ${app};

alter table partnership.staff_member enable row level security;
create policy staff_are_seen_by_those_who_act on partnership.staff_member to ${app}
    using (platform.acting_post() is not null and access.acting_role() <> 'PUBLIC')
    with check (platform.acting_post() is not null and access.acting_role() <> 'PUBLIC');

create table access.account (
    staff_id       uuid primary key references partnership.staff_member,
    user_name      text not null,
    password_hash  text not null,
    failed         integer not null default 0,
    locked_until   timestamptz,
    disabled_at    timestamptz,
    last_post      uuid
);
create unique index user_names_are_different on access.account (lower(user_name));
comment on column access.account.failed is 'Wrong passwords since the last right one.';

-- The outcome of an act that is to be done at most once for a key (idempotency).
create table access.done_once (
    post_id       uuid not null,
    once          uuid not null,
    digest        text not null,
    result_kind   text not null,
    result_id     uuid not null,
    at            timestamptz not null,
    primary key (post_id, once)
);

create table access.api_token (
    id          uuid primary key,
    post_id     uuid not null references partnership.post,
    name        text not null,
    token_hash  bytea not null constraint tokens_are_different unique,
    scopes      text not null,
    issued_at   timestamptz not null,
    issued_by   uuid not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    last_used   timestamptz
);

grant select, insert, update on access.account, access.api_token to ${app};
grant select, insert, delete on access.done_once to ${app};
