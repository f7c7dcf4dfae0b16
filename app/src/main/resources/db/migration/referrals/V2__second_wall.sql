-- The second wall. A referral is seen by the posts that work on its area; what belongs to it, by those who see it.
-- Whoever makes one may write it down and see nothing of it afterwards but its receipt.

create function referrals.may_write(referral uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select exists (select from referrals.referral r
                   where r.id = referral
                     and (r.area_id = any ((select access.areas_in_view())::uuid[])
                          or (r.entered_by = platform.acting_post() and r.version = 0)))
    $$;
comment on function referrals.may_write(uuid) is 'While a referral is being made its maker adds to it; later those of its area.';

alter table referrals.referral enable row level security;
create policy seen_by_its_area on referrals.referral for select to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]));
create policy made_by_whoever_has_a_concern on referrals.referral for insert to ${app}
    with check (entered_by = platform.acting_post() and version = 0 and stage = 'PERSON_CHECK');
create policy changed_by_its_area on referrals.referral for update to ${app}
    using (area_id = any ((select access.areas_in_view())::uuid[]))
    with check (area_id = any ((select access.areas_in_view())::uuid[]));
grant select, insert on referrals.referral to ${app};
grant update (version, nth, officer_post, stage, stage_since, due_on, deconfliction_due, rerun_due, outcome, closed_at,
              concern_type) on referrals.referral to ${app};

do $$
declare
    part text;
begin
    foreach part in array array['happening', 'subject', 'referrer', 'told', 'needs_stated', 'other_agency', 'information',
                                'statement', 'dispute', 'evidence', 'evidence_named', 'prompt', 'prompt_answer',
                                'person_check', 'deconfliction', 'assessment', 'sign_off', 'chronology_opened',
                                'override', 'feedback'] loop
        execute format('alter table referrals.%I enable row level security', part);
        execute format('create policy seen_with_its_referral on referrals.%I for select to ${app} using (exists '
                       '(select from referrals.referral r where r.id = referral_id))', part);
        execute format('create policy written_with_its_referral on referrals.%I for insert to ${app} '
                       'with check (referrals.may_write(referral_id))', part);
        execute format('grant select, insert on referrals.%I to ${app}', part);
    end loop;
end
$$;

alter table referrals.receipt enable row level security;
create policy seen_by_its_area_and_its_referrer on referrals.receipt for select to ${app}
    using (referrer_post = (select platform.acting_post())
           or (referrer_agency = (select access.acting_agency())
               and (select access.acting_role()) in ('SAFEGUARDING_LEAD', 'AGENCY_SYSTEM'))
           or exists (select from referrals.referral r where r.id = referral_id));
create policy written_with_its_referral on referrals.receipt for insert to ${app}
    with check (referrals.may_write(referral_id));
create policy kept_by_its_area on referrals.receipt for update to ${app}
    using (exists (select from referrals.referral r where r.id = referral_id));
grant select, insert on referrals.receipt to ${app};
grant update (status, feedback_due, told_on, category, message) on referrals.receipt to ${app};

alter table referrals.draft enable row level security;
create policy held_by_its_post on referrals.draft to ${app}
    using (holder_post = platform.acting_post() or access.is_system())
    with check (holder_post = platform.acting_post());
grant select, insert, update, delete on referrals.draft to ${app};

create function referrals.reference_is_free(wanted text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select not exists (select from referrals.referral where reference = wanted) $$;

-- A receipt for whoever holds reference and code; nothing where either is wrong.
create function referrals.receipt_by_code(of_reference text, of_code bytea) returns setof referrals.receipt
    language sql stable security definer set search_path = pg_catalog
    as $$ select * from referrals.receipt where reference = of_reference and code_hash = of_code $$;

create function referrals.receipt_of(of_referral uuid, of_code bytea) returns setof referrals.receipt
    language sql stable security definer set search_path = pg_catalog
    as $$ select * from referrals.receipt where referral_id = of_referral and code_hash = of_code $$;

-- Of other areas bound by an agreement: reference, dates, stage, outcome and whom to ask, and nothing else.
create function referrals.chronology_of(of_person uuid)
    returns table (id uuid, reference text, area_id uuid, received_at timestamptz, stage text, outcome text,
                   decided_at timestamptz, officer_post uuid, in_view boolean)
    language sql stable security definer set search_path = pg_catalog
    as $$
    select r.id, r.reference, r.area_id, r.received_at, r.stage, r.outcome,
           (select max(h.at) from referrals.happening h where h.referral_id = r.id and h.kind = 'SIGNED'),
           r.officer_post, r.area_id = any (access.areas_in_view())
    from referrals.referral r
    where r.person_id = of_person
      and (r.area_id = any (access.areas_in_matching()) or r.area_id = any (access.areas_in_view()))
    order by r.received_at, r.id
    $$;

-- Follows the room people when it says who somebody is. The referral may be of an area that the acting post does not
-- see: two records of one person in two areas.
create function referrals.links_to(of_referral uuid, is_person uuid, was_person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog
    as $$
    begin
        update referrals.referral set person_id = is_person where id = of_referral;
        update referrals.referral r
        set nth = counted.nth
        from (select id, row_number() over (partition by person_id order by received_at, id) as nth
              from referrals.referral where person_id in (is_person, was_person)) counted
        where r.id = counted.id and r.nth is distinct from counted.nth;
    end
    $$;

grant execute on all functions in schema referrals to ${app};
