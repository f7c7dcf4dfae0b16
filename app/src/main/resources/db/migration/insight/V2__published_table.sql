-- The published table from the region's own data: each referral with the three stages that the published series counts.
-- Nobody but the owner may look at this view; the functions below count it and give nothing else away.
create function insight.may_count() returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select coalesce(access.acting_role() in ('ANALYST', 'COORDINATOR', 'CHAIR', 'GATEWAY_SUPERVISOR', 'SENIOR_OFFICER',
                                             'INFORMATION_GUARDIAN', 'PARTNERSHIP_ADMINISTRATOR', 'SYSTEM'), false)
    $$;

-- Functions without a search path of their own are put in line by the planner; whoever calls them has set one.

-- The year that ends on 31 March, by the calendar year in which it begins.
create function insight.year_of(at timestamptz) returns integer
    language sql immutable
    as $$ select extract(year from (at at time zone 'Europe/London') - interval '3 months')::integer $$;

create function insight.begins(year integer) returns timestamptz
    language sql immutable
    as $$ select make_date(year, 4, 1)::timestamp at time zone 'Europe/London' $$;

-- A referral that joined a case counts with the case. Discussed: a panel has decided. Adopted: a panel has adopted.
create view insight.counted as
    select r.id, r.received_at, r.person_id, r.nth, r.sector, r.concern_type,
           coalesce(panel.decided, false) as discussed, coalesce(panel.adopted, false) as adopted
    from referrals.referral r
    left join cases.case_referral j on j.referral_id = r.id
    left join (select case_id, true as decided, bool_or(code = 'ADOPT') as adopted
               from cases.happening where kind = 'PANEL_DECIDED' group by case_id) panel on panel.case_id = j.case_id;

create index happening_of_panels on cases.happening (case_id) include (code, at) where kind = 'PANEL_DECIDED';
create index happening_of_signing on referrals.happening (at) include (referral_id) where kind = 'SIGNED';
create index case_by_closing on cases.case_record (closed_at) include (outcome) where closed_at is not null;

create function insight.funnel()
    returns table (year integer, referrals bigint, discussed bigint, adopted bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select insight.year_of(c.received_at), count(*), count(*) filter (where c.discussed), count(*) filter (where c.adopted)
    from insight.counted c
    where (select insight.may_count())
    group by 1
    $$;

-- The child bands are those published since 2023/24; the bands above are ours (statistics.md section 4: unverified).
create function insight.age_band(years integer) returns text
    language sql immutable
    as $$
    select case when years < 0 then null when years <= 10 then '10 and under' when years <= 15 then '11 to 15'
                when years <= 17 then '16 to 17' when years <= 20 then '18 to 20' when years <= 30 then '21 to 30'
                when years <= 40 then '31 to 40' when years > 40 then '41 and over' end
    $$;

-- One attribute by stage, and never two: there is no parameter that could cross another with it.
create function insight.by_stage(attribute text, year integer)
    returns table (category text, referrals bigint, discussed bigint, adopted bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select case by_stage.attribute
               when 'SECTOR' then c.sector
               when 'CONCERN' then coalesce(c.concern_type, 'unspecified')
               when 'GENDER' then coalesce(s.gender, 'unspecified')
               when 'AGE' then coalesce(insight.age_band(coalesce(
                   extract(year from age((c.received_at at time zone 'Europe/London')::date, s.date_of_birth))::integer,
                   s.approximate_age)), 'unspecified')
               when 'REPEATS' then case when c.nth is null then 'unspecified' when c.nth >= 3 then '3' else c.nth::text end
           end,
           count(*), count(*) filter (where c.discussed), count(*) filter (where c.adopted)
    from insight.counted c
    left join referrals.subject s on s.referral_id = c.id and by_stage.attribute in ('AGE', 'GENDER')
    where (select insight.may_count())
      and by_stage.attribute in ('SECTOR', 'CONCERN', 'GENDER', 'AGE', 'REPEATS')
      and c.received_at >= insight.begins(by_stage.year) and c.received_at < insight.begins(by_stage.year + 1)
    group by 1
    $$;

-- How many of a year's referrals are about somebody whom a human has named, and about how many people they are.
create function insight.people(year integer) returns table (referrals bigint, people bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select count(*), count(distinct r.person_id)
    from referrals.referral r
    where (select insight.may_count()) and r.person_id is not null
      and r.received_at >= insight.begins(people.year) and r.received_at < insight.begins(people.year + 1)
    $$;

-- Cases that were closed in a year and are closed still, by how they ended.
create function insight.outcomes() returns table (year integer, outcome text, cases bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select insight.year_of(c.closed_at), c.outcome, count(*)
    from cases.case_record c
    where (select insight.may_count()) and c.closed_at is not null
    group by 1, 2
    $$;

-- Working days after the first day up to the last, which is included: Monday to Friday without the closed days.
create function insight.working_days(first date, last date, closed date[]) returns integer
    language sql immutable
    as $$
    select (w.last / 7 * 5 + least(w.last % 7 + 1, 5)) - (w.first / 7 * 5 + least(w.first % 7 + 1, 5))
           - (select count(*)::integer from unnest(closed) c(day) where c.day > working_days.first and c.day <= working_days.last)
    from (select working_days.first - date '2000-01-03' as first, working_days.last - date '2000-01-03' as last) w
    $$;
comment on function insight.working_days(date, date, date[]) is
    'Closed days are bank holidays that fall on no weekend. As platform.time.WorkingDays.between, for a last day not before the first.';

-- The waits that ended in a year. Each area counts by its calendar: the closed days of area i are those with number i.
create function insight.waits(year integer, areas uuid[], calendars integer[], closed_of integer[], closed date[])
    returns table (wait text, n bigint, median numeric)
    language sql stable security definer set search_path = pg_catalog
    as $$
    with calendar as (
        select a.area, coalesce((select array_agg(k.day) from unnest(closed_of, closed) k(number, day)
                                 where k.number = a.number), '{}') as closed
        from unnest(areas, calendars) a(area, number)
    ), step as (
        select h.case_id, h.id, h.kind, h.code, h.at,
               max(h.at) filter (where h.kind = 'REFERRED_TO_PANEL') over earlier as referred,
               max(h.at) filter (where h.kind = 'PANEL_DECIDED' and h.code = 'ADOPT') over earlier as adopted,
               lag(h.kind) over (partition by h.case_id order by h.id) as before
        from cases.happening h
        where h.kind in ('REFERRED_TO_PANEL', 'PANEL_DECIDED', 'CONSENT_GIVEN', 'CONSENT_REFUSED')
        window earlier as (partition by h.case_id order by h.id rows between unbounded preceding and 1 preceding)
    ), wait as (
        select 'GATEWAY' as kind, r.area_id, r.received_at as began, h.at as ended
        from referrals.happening h join referrals.referral r on r.id = h.referral_id
        where h.kind = 'SIGNED' and h.at >= insight.begins(waits.year) and h.at < insight.begins(waits.year + 1)
          and not exists (select from referrals.happening e
                          where e.referral_id = h.referral_id and e.kind = 'SIGNED' and e.id < h.id)
        union all
        select 'PANEL', c.area_id, s.referred, s.at
        from step s join cases.case_record c on c.id = s.case_id
        where s.kind = 'PANEL_DECIDED' and s.before = 'REFERRED_TO_PANEL'
        union all
        select 'CONSENT', c.area_id, s.adopted, s.at
        from step s join cases.case_record c on c.id = s.case_id
        where s.kind in ('CONSENT_GIVEN', 'CONSENT_REFUSED') and s.before = 'PANEL_DECIDED' and s.adopted is not null
    )
    select w.kind, count(*),
           percentile_cont(0.5) within group (order by insight.working_days(
               (w.began at time zone 'Europe/London')::date, (w.ended at time zone 'Europe/London')::date, k.closed))::numeric
    from wait w join calendar k on k.area = w.area_id
    where (select insight.may_count())
      and w.ended >= insight.begins(waits.year) and w.ended < insight.begins(waits.year + 1) and w.ended >= w.began
    group by w.kind
    $$;

-- The reviews at six and twelve months after closure that fell due in a year, today at the latest, and of them those done
-- by their day. A case that was opened again before the day owes none.
create function insight.closure_reviews(year integer) returns table (due bigint, in_time bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    with closing as (
        select h.case_id, h.id, (h.at at time zone 'Europe/London')::date as closed_on,
               (select min(o.id) from cases.happening o
                where o.case_id = h.case_id and o.id > h.id and o.kind = 'REOPENED') as reopening
        from cases.happening h where h.kind = 'SUPPORT_CLOSED'
    ), owed as (
        select c.case_id, c.id, c.reopening, m.kind, (c.closed_on + make_interval(months => m.months))::date as due
        from closing c cross join (values ('REVIEWED_AT_SIX_MONTHS', 6), ('REVIEWED_AT_TWELVE_MONTHS', 12)) m(kind, months)
    )
    select count(*),
           count(*) filter (where exists (
               select from cases.happening d
               where d.case_id = o.case_id and d.id > o.id and (o.reopening is null or d.id < o.reopening)
                 and d.kind = o.kind and (d.at at time zone 'Europe/London')::date <= o.due))
    from owed o
    where (select insight.may_count())
      and o.due >= make_date(closure_reviews.year, 4, 1) and o.due < make_date(closure_reviews.year + 1, 4, 1)
      and o.due <= platform.today()
      and not exists (select from cases.happening r
                      where r.id = o.reopening and (r.at at time zone 'Europe/London')::date <= o.due)
    $$;

grant execute on all functions in schema insight to ${app};
