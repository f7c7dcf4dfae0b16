-- Acts that answer with more than an identifier are done once as well, so their whole answer is kept: identifiers, days and
-- numbers, never anything about a person. What a form was answered with lies beside it, under a key of its own.
alter table access.done_once add column answer text, add column form boolean not null default false;
update access.done_once set answer = json_build_object('value', result_id)::text;
alter table access.done_once alter column answer set not null, drop column result_kind, drop column result_id;
comment on column access.done_once.form is 'A form of a page was sent under this key; kept for some days only.';

create index forms_are_forgotten_by_age on access.done_once (at) where form;
