-- The ground that every room stands on: the acting post, and the tables of the libraries underneath.
create schema if not exists platform;
grant usage on schema platform to ${app};

-- Made already by the superuser of an embedded server; on an operator's server the owner of the database may.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists fuzzystrmatch with schema public;

create function platform.acting_post() returns uuid
    language sql stable parallel safe
    as $$ select nullif(pg_catalog.current_setting('concord.post', true), '')::uuid $$;
comment on function platform.acting_post() is
    'The post that the transaction states with set_config(''concord.post'', …, true); null where none is stated.';

-- Events that a room has published and another has not yet taken (Spring Modulith 2.x).
create table platform.event_publication (
    id                      uuid primary key,
    listener_id             text not null,
    event_type              text not null,
    serialized_event        text not null,
    publication_date        timestamptz not null,
    completion_date         timestamptz,
    status                  text,
    completion_attempts     integer,
    last_resubmission_date  timestamptz
);
create index event_publication_serialized_event_hash_idx on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on platform.event_publication (completion_date);
comment on column platform.event_publication.serialized_event is 'Ids and facts; never a person''s details.';
grant select, insert, update, delete on platform.event_publication to ${app};

-- Who is signed in (Spring Session 4.0).
create table platform.spring_session (
    primary_id             char(36) constraint spring_session_pk primary key,
    session_id             char(36) not null,
    creation_time          bigint not null,
    last_access_time       bigint not null,
    max_inactive_interval  integer not null,
    expiry_time            bigint not null,
    principal_name         varchar(100)
);
create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id  char(36) not null constraint spring_session_attributes_fk
                        references platform.spring_session on delete cascade,
    attribute_name      varchar(200) not null,
    attribute_bytes     bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to ${app};

-- Work that waits for its time (db-scheduler 16).
create table platform.scheduled_tasks (
    task_name             text not null,
    task_instance         text not null,
    task_data             bytea,
    execution_time        timestamptz not null,
    picked                boolean not null,
    picked_by             text,
    last_success          timestamptz,
    last_failure          timestamptz,
    consecutive_failures  integer,
    last_heartbeat        timestamptz,
    version               bigint not null,
    priority              smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on platform.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on platform.scheduled_tasks (priority desc, execution_time);
grant select, insert, update, delete on platform.scheduled_tasks to ${app};
