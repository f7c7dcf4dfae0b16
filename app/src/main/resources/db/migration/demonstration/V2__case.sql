-- Which case a told referral opened, and when: a start that was cut short goes on with the case where it stopped.
create table demonstration.opened (
    number     int primary key,
    case_id    uuid not null unique,
    opened_at  timestamptz not null
);
comment on column demonstration.opened.number is 'Of the plot. A referral that joined an open case has no row of its own.';

grant select, insert on demonstration.opened to ${app};
