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

-- Empty, or something is wrong. As before, but a start that was stopped since no longer stands in the clock's row.
create or replace view retention.clock_astray with (security_invoker = true) as
    select c.record_kind, c.record_id
    from retention.clock c
    left join (select newest.*
               from (select distinct on (record_id, record_kind) * from retention.clock_start
                     order by record_id, record_kind, number desc) newest
               where not exists (select from retention.clock_stop e
                                 where e.record_id = newest.record_id and e.record_kind = newest.record_kind
                                   and e.number = newest.number)) s
        on s.record_id = c.record_id and s.record_kind = c.record_kind
    where s.person_id is distinct from c.person_id or s.retention_class is distinct from c.retention_class
       or s.started_on is distinct from c.started_on;
