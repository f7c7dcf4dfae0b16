-- How far the demonstration's story has been told, so that a start that was cut short goes on where it stopped.
create schema demonstration;
grant usage on schema demonstration to ${app};

create table demonstration.story (
    only_row  boolean primary key default true constraint there_is_one_story check (only_row),
    ends_on   date not null
);
comment on column demonstration.story.ends_on is 'The demonstration''s first day. Everything told lies before it.';

create table demonstration.chapter (
    name     text primary key,
    told_at  timestamptz not null
);
comment on table demonstration.chapter is 'A row is written in the transaction of what it tells: all of it stands or none.';

grant select, insert on demonstration.story, demonstration.chapter to ${app};
