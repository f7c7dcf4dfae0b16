-- The newest start of each clock, kept in its own row for the list: a hundred thousand clocks are sorted by the day of
-- their review. They follow from retention.clock_start and are proved equal to it by retention.clock_astray.
alter table retention.clock
    add column person_id        uuid,
    add column retention_class  text,
    add column started_on       date,
    add constraint a_clock_that_runs_has_its_class check ((retention_class is null) = (started_on is null));

update retention.clock c
set person_id = s.person_id, retention_class = s.retention_class, started_on = s.started_on
from (select distinct on (record_id, record_kind) * from retention.clock_start
      order by record_id, record_kind, number desc) s
where s.record_id = c.record_id and s.record_kind = c.record_kind;
grant update (person_id, retention_class, started_on) on retention.clock to ${app};

-- Whether each record has its clock is looked up by area from the index alone, whenever the guardian opens the list.
drop index retention.clock_by_area;
create index clock_by_area on retention.clock (area_id, record_kind, record_id);

-- What holds for the clocks of a class that started from one day until another: the period in force then, or a shorter one
-- that came into force since (F18, silent extension). A few rows, worked out once for all clocks.
create view retention.span with (security_invoker = true) as
    select f.retention_class, f.from_day, p.months, p.source,
           lead(f.from_day) over (partition by f.retention_class order by f.from_day) as until_day
    from retention.period_version f
    left join lateral (select v.months, v.source from retention.period_version v
                       where v.retention_class = f.retention_class and v.from_day >= f.from_day
                         and v.from_day <= (select platform.today())
                       order by v.months, v.from_day limit 1) p on true;
grant select on retention.span to ${app};

create or replace view retention.clock_now with (security_invoker = true) as
    select c.record_kind, c.record_id, c.area_id, c.opened_on, c.person_id, c.retention_class, c.started_on,
           s.months, s.source, (c.started_on + make_interval(months => s.months))::date as review_due
    from retention.clock c
    left join retention.span s on s.retention_class = c.retention_class and s.from_day <= c.started_on
                                  and (s.until_day is null or s.until_day > c.started_on);

-- Empty, or something is wrong. Run every night.
create view retention.clock_astray with (security_invoker = true) as
    select c.record_kind, c.record_id
    from retention.clock c
    left join (select distinct on (record_id, record_kind) * from retention.clock_start
               order by record_id, record_kind, number desc) s
        on s.record_id = c.record_id and s.record_kind = c.record_kind
    where s.person_id is distinct from c.person_id or s.retention_class is distinct from c.retention_class
       or s.started_on is distinct from c.started_on;
grant select on retention.clock_astray to ${app};
