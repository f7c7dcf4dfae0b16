-- The maker first: it is known without a look at the areas, and eight rows of each new referral ask.
create or replace function referrals.may_write(referral uuid) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog
    as $$
    declare
        written referrals.referral;
    begin
        select * into written from referrals.referral r where r.id = referral;
        return found
            and ((written.version = 0 and written.entered_by = platform.acting_post())
                 or written.area_id = any (access.areas_in_view()));
    end
    $$;

-- A person who has no referral yet needs no counting.
create or replace function referrals.links_to(of_referral uuid, is_person uuid, was_person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog
    as $$
    begin
        update referrals.referral set person_id = is_person where id = of_referral;
        if found then
            update referrals.referral r
            set nth = counted.nth
            from (select id, row_number() over (partition by person_id order by received_at, id) as nth
                  from referrals.referral where person_id in (is_person, was_person)) counted
            where r.id = counted.id and r.nth is distinct from counted.nth;
        end if;
    end
    $$;
