create schema files;
grant usage on schema files to ${app};

-- Proof that the installation's key is the one that everything here was wrapped with.
create table files.installation (
    only_row   boolean primary key default true constraint there_is_one_installation check (only_row),
    key_check  bytea not null,
    since      timestamptz not null
);
comment on column files.installation.key_check is 'Digest of the installation''s key under a fixed label; says nothing about the key.';
grant select, insert on files.installation to ${app};

create table files.subject_key (
    id                 uuid primary key,
    wrapped_key        bytea,
    created_at         timestamptz not null,
    created_by_post    uuid not null,
    destroyed_at       timestamptz,
    destroyed_by_post  uuid,
    constraint a_destroyed_key_is_gone check ((wrapped_key is null) = (destroyed_at is not null)),
    constraint a_key_is_destroyed_by_somebody check ((destroyed_at is null) = (destroyed_by_post is null))
);
comment on table files.subject_key is
    'One key for each person, wrapped by the installation''s key. Without it nothing that is sealed for the person can be read.';
alter table files.subject_key enable row level security;
create policy keys_are_seen_inside_the_gate on files.subject_key for select to ${app}
    using ((select platform.acting_post()) is not null);
create policy a_key_is_made_by_who_acts on files.subject_key for insert to ${app}
    with check (created_by_post = (select platform.acting_post()));
create policy a_key_is_destroyed_by_who_acts on files.subject_key for update to ${app}
    using (destroyed_at is null and (select access.acting_role()) in
           ('SYSTEM', 'GATEWAY_OFFICER', 'GATEWAY_SUPERVISOR', 'COORDINATOR', 'INFORMATION_GUARDIAN'))
    with check (wrapped_key is null and destroyed_by_post = (select platform.acting_post()));
grant select, insert on files.subject_key to ${app};
grant update (wrapped_key, destroyed_at, destroyed_by_post) on files.subject_key to ${app};

-- Received, checked and sealed, but not part of a record yet.
create table files.staged (
    id               uuid primary key,
    wrapped_data_key bytea not null,
    sealed_name      bytea not null,
    sealed_sha256    bytea,
    type             text not null,
    size             bigint constraint an_upload_is_not_empty check (size > 0),
    staged_at        timestamptz not null,
    staged_by_post   uuid not null,
    expires_at       timestamptz not null,
    constraint an_upload_is_complete_or_not check ((size is null) = (sealed_sha256 is null))
);
comment on column files.staged.size is 'Bytes in the clear; absent while its pieces arrive, inside one transaction.';
comment on column files.staged.wrapped_data_key is 'Wrapped by the installation''s key: there is no person yet.';
create index staged_by_expiry on files.staged (expires_at);
alter table files.staged enable row level security;
create policy an_upload_is_its_senders on files.staged to ${app}
    using (staged_by_post = (select platform.acting_post()) or (select access.is_system()))
    with check (staged_by_post = (select platform.acting_post()));
grant select, insert, delete on files.staged to ${app};
grant update (size, sealed_sha256) on files.staged to ${app};

create table files.document (
    id               uuid primary key,
    subject_key_id   uuid not null references files.subject_key,
    wrapped_data_key bytea not null,
    sealed_name      bytea not null,
    sealed_sha256    bytea not null,
    type             text not null,
    size             bigint not null,
    origin_kind      text not null,
    origin_id        uuid not null,
    stored_at        timestamptz not null,
    stored_by_post   uuid not null,
    area_ids         uuid[] not null constraint a_document_belongs_to_an_area check (cardinality(area_ids) > 0)
);
comment on column files.document.wrapped_data_key is 'The document''s own key, wrapped by the key of the person it is about.';
comment on column files.document.area_ids is 'The areas whose posts may read it.';
create index document_by_origin on files.document (origin_kind, origin_id);
create index document_by_subject_key on files.document (subject_key_id);

alter table files.document enable row level security;
create policy a_document_is_known_in_its_areas_and_to_its_sender on files.document for select to ${app}
    using (area_ids && (select access.areas_in_view())
           or (select access.is_system())
           or (stored_by_post = (select platform.acting_post())
               and (select access.acting_role()) is distinct from 'PUBLIC'));
create policy a_document_is_stored_by_who_acts on files.document for insert to ${app}
    with check (stored_by_post = (select platform.acting_post()));
create policy a_document_moves_in_its_areas on files.document for update to ${app}
    using (area_ids && (select access.areas_in_view()) or (select access.is_system()))
    with check (true);
grant select, insert on files.document to ${app};
grant update (subject_key_id, wrapped_data_key, area_ids) on files.document to ${app};

-- Content in pieces, each sealed under the document's own key. An upload keeps its pieces when it becomes a document.
create table files.piece (
    content_id  uuid not null,
    number      integer not null,
    sealed      bytea not null,
    primary key (content_id, number)
);
alter table files.piece alter column sealed set storage external;
comment on column files.piece.content_id is 'Id of the staged upload or of the document.';
alter table files.piece enable row level security;
create policy pieces_are_read_where_the_document_belongs on files.piece for select to ${app}
    using (exists (select from files.document d
                   where d.id = content_id and (d.area_ids && (select access.areas_in_view()) or (select access.is_system())))
           or exists (select from files.staged where staged.id = content_id));
create policy pieces_come_with_their_upload on files.piece for insert to ${app}
    with check (exists (select from files.staged where staged.id = content_id));
create policy pieces_go_with_their_upload_or_their_key on files.piece for delete to ${app}
    using (exists (select from files.staged where staged.id = content_id)
           or ((select access.is_system())
               and exists (select from files.document d join files.subject_key k on k.id = d.subject_key_id
                           where d.id = content_id and k.destroyed_at is not null)));
grant select, insert, delete on files.piece to ${app};

-- Asked before a key is destroyed because its documents were moved to another: some may be out of the mover's sight.
create function files.seals_something(key uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select from files.document where subject_key_id = key) $$;
grant execute on function files.seals_something(uuid) to ${app};
