-- The outbox: mail is written in the transaction of what it tells of, and sent later. It says that something waits and
-- where; nothing about a person can stand in it, because its texts come from fixed letters.
create table platform.mail (
    id           uuid primary key,
    letter       text not null,
    to_address   text not null,
    subject      text not null,
    lines        text[] not null,
    link         text not null,
    queued_at    timestamptz not null,
    next_try     timestamptz not null,
    attempts     integer not null default 0,
    sent_at      timestamptz,
    given_up_at  timestamptz
);
comment on column platform.mail.letter is 'The constant of a room''s enum of letters that the text came from.';
comment on column platform.mail.given_up_at is 'No server took it after many tries. Kept for the operator.';
create index mail_that_waits on platform.mail (next_try) where sent_at is null and given_up_at is null;
create index mail_by_day on platform.mail (queued_at desc);
grant select, insert on platform.mail to ${app};
grant update (attempts, next_try, sent_at, given_up_at) on platform.mail to ${app};
