create schema audit;
grant usage on schema audit to ${app};

-- Append-only: the application may select and insert, never update or delete.
create table audit.entry (
    index           bigint primary key,
    at              timestamptz not null,
    post_id         uuid not null,
    staff_id        uuid,
    via             text not null,
    act             text not null,
    kind            text not null constraint an_entry_is_a_change_a_look_or_a_refusal
                    check (kind in ('CHANGE', 'LOOK', 'NOT_ALLOWED')),
    content_digest  bytea not null
);
comment on column audit.entry.content_digest is
    'SHA-256 of a random salt and the act''s content. Without the salt it says nothing of the content.';
create index entry_by_time on audit.entry (at desc, index desc);
create index entry_by_post on audit.entry (post_id, index desc);

create table audit.entry_about (
    entry_index  bigint not null references audit.entry,
    kind         text not null,
    record_id    uuid not null,
    primary key (record_id, entry_index, kind)
);
create index entry_about_by_entry on audit.entry_about (entry_index);

-- The salt is kept apart so that it can be destroyed with the content, and the log stays whole.
create table audit.salt (
    entry_index  bigint primary key references audit.entry,
    salt         bytea not null
);

create table audit.node (
    level  integer not null,
    index  bigint not null,
    hash   bytea not null,
    primary key (level, index)
);

create table audit.frontier (
    only_row  boolean primary key default true constraint there_is_one_log check (only_row),
    bytes     bytea not null
);
insert into audit.frontier (bytes) values (decode('0000000000000000', 'hex'));

create table audit.checkpoint (
    size  bigint primary key,
    at    timestamptz not null,
    note  text not null
);

alter table audit.entry enable row level security;
create policy entries_are_written_by_every_act on audit.entry for insert to ${app} with check (true);
create policy entries_are_read_by_posts on audit.entry for select to ${app}
    using ((select access.acting_role()) is not null and (select access.acting_role()) <> 'PUBLIC');
alter table audit.entry_about enable row level security;
create policy abouts_are_written_by_every_act on audit.entry_about for insert to ${app} with check (true);
create policy abouts_are_read_by_posts on audit.entry_about for select to ${app}
    using ((select access.acting_role()) is not null and (select access.acting_role()) <> 'PUBLIC');

grant select, insert on audit.entry, audit.entry_about, audit.node, audit.checkpoint to ${app};
grant insert, select, delete on audit.salt to ${app};
grant select, update on audit.frontier to ${app};
