-- All years from one reading of the referrals. A decision is signed only after the person was checked, deconfliction said
-- yes and the referral was assessed (referrals.stage_by_history knows no other way to sign-off), so what has an outcome has
-- passed every step, and the history is asked only of those that still wait: few, however many there are in all.
create function insight.gateway_funnel()
    returns table (year integer, received bigint, checked bigint, deconflicted bigint, assessed bigint, signed bigint,
                   to_channel bigint, gathering bigint, signposted bigint, no_further_action bigint, repeats bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    with waiting as (
        select r.id, h.checked, h.deconflicted, h.assessed
        from referrals.referral r
        cross join lateral (select bool_or(kind = 'PERSON_CHECKED') as checked,
                                   bool_or(kind = 'DECONFLICTION_ANSWERED') as deconflicted,
                                   bool_or(kind = 'ASSESSED') as assessed
                            from referrals.happening where referral_id = r.id) h
        where r.outcome is null
    ), counted as (
        select extract(year from (r.received_at at time zone 'Europe/London') - interval '3 months')::integer as year,
               count(*) as received,
               count(*) filter (where r.outcome is not null or w.checked) as checked,
               count(*) filter (where r.outcome is not null or w.deconflicted) as deconflicted,
               count(*) filter (where r.outcome is not null or w.assessed) as assessed,
               count(*) filter (where r.outcome is not null) as signed,
               count(*) filter (where r.outcome = 'TO_CHANNEL') as to_channel,
               count(*) filter (where r.outcome = 'GATHER_INFORMATION') as gathering,
               count(*) filter (where r.outcome = 'SIGNPOSTED') as signposted,
               count(*) filter (where r.outcome = 'NO_FURTHER_ACTION') as no_further_action,
               count(*) filter (where r.nth > 1) as repeats
        from referrals.referral r left join waiting w on w.id = r.id
        where (select access.acting_role()) in ('ANALYST', 'COORDINATOR', 'CHAIR', 'GATEWAY_SUPERVISOR', 'SENIOR_OFFICER',
                                                'INFORMATION_GUARDIAN', 'PARTNERSHIP_ADMINISTRATOR', 'SYSTEM')
        group by 1
    )
    select y, coalesce(c.received, 0), coalesce(c.checked, 0), coalesce(c.deconflicted, 0), coalesce(c.assessed, 0),
           coalesce(c.signed, 0), coalesce(c.to_channel, 0), coalesce(c.gathering, 0), coalesce(c.signposted, 0),
           coalesce(c.no_further_action, 0), coalesce(c.repeats, 0)
    from generate_series((select min(c.year) from counted c), (select max(c.year) from counted c)) y
    left join counted c on c.year = y
    $$;
grant execute on function insight.gateway_funnel() to ${app};

drop function insight.gateway_funnel(integer);
drop function insight.years();
