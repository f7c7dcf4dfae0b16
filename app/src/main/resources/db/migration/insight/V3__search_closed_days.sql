-- The page of timeliness took a second and more for a year of 40,000 waits. The closed days of an area were put together anew for
-- each wait, and each wait went through all of them. Now they are put together once, in order, and looked for by halving, in one
-- expression that PostgreSQL puts in the place of the call.
create or replace function insight.working_days(first date, last date, closed date[]) returns integer
    language sql immutable
    as $$
    select ((last - date '2000-01-03') / 7 * 5 + least((last - date '2000-01-03') % 7 + 1, 5))
           - ((first - date '2000-01-03') / 7 * 5 + least((first - date '2000-01-03') % 7 + 1, 5))
           - (width_bucket(last, closed) - width_bucket(first, closed))
    $$;
create or replace function insight.waits(year integer, areas uuid[], calendars integer[], closed_of integer[], closed date[])
    returns table (wait text, n bigint, median numeric)
    language sql stable security definer set search_path = pg_catalog
    as $$
    with calendar as materialized (
        select a.area, coalesce((select array_agg(k.day order by k.day) from unnest(closed_of, closed) k(number, day)
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
      and w.ended >= (select insight.begins(waits.year)) and w.ended < (select insight.begins(waits.year + 1))
      and w.ended >= w.began
    group by w.kind
    $$;
