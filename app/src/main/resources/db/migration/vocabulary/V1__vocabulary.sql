create schema vocabulary;
grant usage on schema vocabulary to ${app};

create table vocabulary.list (
    code      text primary key,
    title     text not null constraint lists_have_different_titles unique,
    purpose   text not null,
    position  integer not null
);
comment on column vocabulary.list.purpose is 'What the list is used for, in one sentence for its readers.';

create table vocabulary.term (
    id           uuid primary key,
    list         text not null references vocabulary.list,
    code         text not null constraint a_code_is_lower_case_words check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    words        text not null constraint a_term_has_words check (words <> ''),
    definition   text not null,
    from_day     date not null,
    until_day    date,
    position     integer not null,
    never_alone  boolean not null default false,
    version      integer not null default 0,
    constraint a_code_is_used_once_in_a_list unique (list, code),
    constraint a_term_ends_after_it_begins check (until_day is null or until_day >= from_day)
);
comment on table vocabulary.term is 'A term once used is ended, never deleted: records keep its code (F13).';
comment on column vocabulary.term.until_day is 'The last day, included. Absent while it goes on.';
comment on column vocabulary.term.never_alone is 'Never enough as the only reason (F22: no ideology found).';

create table vocabulary.edit (
    id          uuid primary key,
    term_id     uuid not null references vocabulary.term,
    at          timestamptz not null,
    post_id     uuid not null,
    staff_id    uuid,
    kind        text not null constraint an_edit_is_one_of_three check (kind in ('ADDED', 'REWORDED', 'ENDED')),
    words       text not null,
    definition  text not null,
    from_day    date not null,
    until_day   date,
    why         text not null constraint an_edit_has_a_reason check (why <> '')
);
comment on table vocabulary.edit is 'Each term as each edit left it. Append-only.';
create index edit_by_term on vocabulary.edit (term_id);

grant select on all tables in schema vocabulary to ${app};
grant insert on vocabulary.term, vocabulary.edit to ${app};
grant update (words, definition, until_day, version) on vocabulary.term to ${app};
