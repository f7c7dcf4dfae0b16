-- What each nightly proof found: how many it went through, and those that differ from what follows. Append-only.
create table audit.integrity_check (
    id         uuid primary key,
    at         timestamptz not null,
    proof      text not null,
    checked    bigint not null,
    differing  text[] not null
);
comment on column audit.integrity_check.differing is 'References of records, never a name.';
create index integrity_check_by_time on audit.integrity_check (at desc);

alter table audit.integrity_check enable row level security;
create policy checks_are_kept_by_concord on audit.integrity_check for insert to ${app}
    with check ((select access.acting_role()) = 'SYSTEM');
create policy checks_are_read_by_oversight on audit.integrity_check for select to ${app}
    using ((select access.acting_role()) in ('SYSTEM', 'AUDITOR', 'INFORMATION_GUARDIAN', 'PARTNERSHIP_ADMINISTRATOR'));
grant select, insert on audit.integrity_check to ${app};
