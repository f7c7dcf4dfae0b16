create schema retention;
grant usage on schema retention to ${app};

-- How long each class is kept: versions with the day from which each holds. Append-only.
create table retention.period (
    id               uuid primary key,
    retention_class  text not null constraint a_period_is_for_a_known_class
                     check (retention_class in ('NFA_NO_CONCERN', 'NFA_NO_CONCERN_CHILD', 'SIGNPOSTED',
                                                'SIGNPOSTED_CHILD', 'CHANNEL', 'CHANNEL_CHILD')),
    months           integer not null constraint a_period_is_one_month_to_a_hundred_years check (months between 1 and 1200),
    source           text not null constraint a_period_has_a_source check (source <> ''),
    from_day         date not null,
    set_at           timestamptz not null,
    set_by           uuid
);
create index period_by_class on retention.period (retention_class, from_day);
grant select, insert on retention.period to ${app};

-- The facts conflict (3 years, 6, 7, 6 to 100), so these are policy to start from, each with its source.
insert into retention.period (id, retention_class, months, source, from_day, set_at) values
    ('00000000-0000-0000-0002-000000000001', 'NFA_NO_CONCERN', 36,
     'Policy: 3 years, as the Independent Review of Prevent (2023) asked for referrals with no further action',
     date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0002-000000000002', 'NFA_NO_CONCERN_CHILD', 12,
     'Policy: 1 year, well below the nearly 5 years held unlawful in R (II) v Commissioner of Police of the Metropolis [2020] EWHC 2528 (Admin)',
     date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0002-000000000003', 'SIGNPOSTED', 72,
     'Policy: 6 years, after which police review (Management of Police Information)',
     date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0002-000000000004', 'SIGNPOSTED_CHILD', 36,
     'Policy: 3 years, half of an adult''s, since the law asks more of whoever keeps a child''s record',
     date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0002-000000000005', 'CHANNEL', 72,
     'Policy: 6 years from the day the case leaves the programme, as councils'' Channel privacy notices state',
     date '2015-07-01', timestamptz '2015-07-01 00:00Z'),
    ('00000000-0000-0000-0002-000000000006', 'CHANNEL_CHILD', 72,
     'Policy: 6 years from the day the case leaves the programme, as councils'' Channel privacy notices state; reviewed as a child''s',
     date '2015-07-01', timestamptz '2015-07-01 00:00Z');

-- One clock for each record, from the moment that it is there. It has not started while the record is open.
create table retention.clock (
    record_kind  text not null,
    record_id    uuid not null,
    area_id      uuid not null,
    opened_on    date not null,
    primary key (record_id, record_kind)
);
create index clock_by_area on retention.clock (area_id);

-- That a clock was started, by the closure of its record. The newest start counts; the earlier ones stay. Append-only.
create table retention.clock_start (
    record_kind      text not null,
    record_id        uuid not null,
    number           integer not null,
    person_id        uuid,
    retention_class  text not null,
    started_on       date not null,
    at               timestamptz not null,
    primary key (record_id, record_kind, number),
    constraint only_a_clock_starts foreign key (record_id, record_kind) references retention.clock
);

alter table retention.clock enable row level security;
alter table retention.clock_start enable row level security;
create policy clocks_are_seen_by_the_area on retention.clock to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (area_id = any ((select access.areas_in_view())::uuid[]));
create policy starts_are_seen_with_their_clock on retention.clock_start to ${app}
    using (exists (select from retention.clock c where c.record_id = clock_start.record_id
                                                   and c.record_kind = clock_start.record_kind))
    with check (exists (select from retention.clock c where c.record_id = clock_start.record_id
                                                        and c.record_kind = clock_start.record_kind));
grant select, insert on retention.clock, retention.clock_start to ${app};

-- The version of a period that counts for each day from which one holds: the one set last.
create view retention.period_version with (security_invoker = true) as
    select distinct on (retention_class, from_day) id, retention_class, months, source, from_day
    from retention.period order by retention_class, from_day, set_at desc, id desc;
grant select on retention.period_version to ${app};

-- Each clock as it stands today. The period is the one in force when the clock started, or a shorter one that came into
-- force since: a period is never lengthened for a clock that runs already (F18, silent extension).
create view retention.clock_now with (security_invoker = true) as
    select c.record_kind, c.record_id, c.area_id, c.opened_on, s.person_id, s.retention_class, s.started_on,
           p.months, p.source, (s.started_on + make_interval(months => p.months))::date as review_due
    from retention.clock c
    left join lateral (select * from retention.clock_start s
                       where s.record_id = c.record_id and s.record_kind = c.record_kind
                       order by s.number desc limit 1) s on true
    left join lateral (select v.months, v.source from retention.period_version v
                       where v.retention_class = s.retention_class and v.from_day <= platform.today()
                         and v.from_day >= (select max(f.from_day) from retention.period_version f
                                            where f.retention_class = s.retention_class and f.from_day <= s.started_on)
                       order by v.months, v.from_day limit 1) p on true;
grant select on retention.clock_now to ${app};
