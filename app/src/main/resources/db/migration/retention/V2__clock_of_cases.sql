-- That a clock was stopped, because its record was opened again: the clock of an open record does not run. It names the start
-- that it ends; the start stays on file. Append-only.
create table retention.clock_stop (
    record_kind  text not null,
    record_id    uuid not null,
    number       integer not null,
    stopped_on   date not null,
    at           timestamptz not null,
    primary key (record_id, record_kind, number),
    constraint only_what_was_started_stops foreign key (record_id, record_kind, number)
        references retention.clock_start (record_id, record_kind, number)
);

alter table retention.clock_stop enable row level security;
create policy stops_are_seen_with_their_clock on retention.clock_stop to ${app}
    using (exists (select from retention.clock c where c.record_id = clock_stop.record_id
                                                   and c.record_kind = clock_stop.record_kind))
    with check (exists (select from retention.clock c where c.record_id = clock_stop.record_id
                                                        and c.record_kind = clock_stop.record_kind));
grant select, insert on retention.clock_stop to ${app};

-- A record that moves to another area takes its clock with it.
grant update (area_id) on retention.clock to ${app};

-- As before, but for the newest start only where it was not stopped since.
create or replace view retention.clock_now with (security_invoker = true) as
    select c.record_kind, c.record_id, c.area_id, c.opened_on, s.person_id, s.retention_class, s.started_on,
           p.months, p.source, (s.started_on + make_interval(months => p.months))::date as review_due
    from retention.clock c
    left join lateral (select newest.* from (select * from retention.clock_start s
                                             where s.record_id = c.record_id and s.record_kind = c.record_kind
                                             order by s.number desc limit 1) newest
                       where not exists (select from retention.clock_stop e
                                         where e.record_id = newest.record_id and e.record_kind = newest.record_kind
                                           and e.number = newest.number)) s on true
    left join lateral (select v.months, v.source from retention.period_version v
                       where v.retention_class = s.retention_class and v.from_day <= platform.today()
                         and v.from_day >= (select max(f.from_day) from retention.period_version f
                                            where f.retention_class = s.retention_class and f.from_day <= s.started_on)
                       order by v.months, v.from_day limit 1) p on true;
