create schema insight;
grant usage on schema insight to ${app};

-- Counts and nothing else: who builds statistics sees no row of a referral. The year ends on 31 March, as the published
-- series does; it is named by the calendar year in which it begins.
create function insight.gateway_funnel(year integer)
    returns table (received bigint, checked bigint, deconflicted bigint, assessed bigint, signed bigint,
                   to_channel bigint, gathering bigint, signposted bigint, no_further_action bigint, repeats bigint)
    language sql stable security definer set search_path = pg_catalog
    as $$
    with cohort as (
        select r.id, r.nth, r.outcome
        from referrals.referral r
        where (select access.acting_role()) in ('ANALYST', 'COORDINATOR', 'CHAIR', 'GATEWAY_SUPERVISOR', 'SENIOR_OFFICER',
                                                'INFORMATION_GUARDIAN', 'PARTNERSHIP_ADMINISTRATOR', 'SYSTEM')
          and r.received_at >= make_date(gateway_funnel.year, 4, 1)::timestamp at time zone 'Europe/London'
          and r.received_at < make_date(gateway_funnel.year + 1, 4, 1)::timestamp at time zone 'Europe/London'
    ), happened as (
        select c.id,
               bool_or(h.kind = 'PERSON_CHECKED') as checked,
               bool_or(h.kind = 'DECONFLICTION_ANSWERED') as deconflicted,
               bool_or(h.kind = 'ASSESSED') as assessed,
               bool_or(h.kind = 'SIGNED') as signed
        from cohort c join referrals.happening h on h.referral_id = c.id
        group by c.id
    )
    select count(*),
           count(*) filter (where h.checked),
           count(*) filter (where h.deconflicted),
           count(*) filter (where h.assessed),
           count(*) filter (where h.signed),
           count(*) filter (where c.outcome = 'TO_CHANNEL'),
           count(*) filter (where c.outcome = 'GATHER_INFORMATION'),
           count(*) filter (where c.outcome = 'SIGNPOSTED'),
           count(*) filter (where c.outcome = 'NO_FURTHER_ACTION'),
           count(*) filter (where c.nth > 1)
    from cohort c left join happened h on h.id = c.id
    $$;

create function insight.years() returns setof integer
    language sql stable security definer set search_path = pg_catalog
    as $$
    select generate_series(extract(year from min(received_at) - interval '3 months')::integer,
                           extract(year from max(received_at) - interval '3 months')::integer)
    from referrals.referral
    $$;

grant execute on all functions in schema insight to ${app};
