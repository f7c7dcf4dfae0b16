-- The same answers, by functions that keep their plans: a policy asks several times in each statement, and functions that
-- called one another cost several times what they had to tell.
create or replace function access.areas_in_view() returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog
    as $$
    declare
        acting  uuid := nullif(current_setting('concord.post', true), '')::uuid;
        acts_as text;
    begin
        select role into acts_as from partnership.post where id = acting;
        return case
            when acts_as = 'SYSTEM' then array(select id from partnership.area)
            when acts_as in ('GATEWAY_OFFICER', 'GATEWAY_SUPERVISOR', 'DECONFLICTION_OFFICER', 'COORDINATOR', 'CHAIR',
                             'SENIOR_OFFICER', 'CASE_OFFICER', 'INFORMATION_GUARDIAN')
                then array(select area_id from partnership.post_area where post_id = acting)
            else '{}'::uuid[]
        end;
    end
    $$;

create or replace function access.areas_in_matching() returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog
    as $$
    declare
        acting  uuid := nullif(current_setting('concord.post', true), '')::uuid;
        acts_as text;
    begin
        select role into acts_as from partnership.post where id = acting;
        return case
            when acts_as = 'SYSTEM' then array(select id from partnership.area)
            when acts_as in ('GATEWAY_OFFICER', 'GATEWAY_SUPERVISOR', 'DECONFLICTION_OFFICER', 'COORDINATOR',
                             'INFORMATION_GUARDIAN')
                then array(select own.area_id from partnership.post_area own where own.post_id = acting
                           union
                           select other.area_id
                           from partnership.post_area own
                           join partnership.sharing_agreement_area bound on bound.area_id = own.area_id
                           join partnership.sharing_agreement a on a.id = bound.agreement_id
                                and (select platform.today()) between a.from_day and coalesce(a.until_day, 'infinity')
                           join partnership.sharing_agreement_area other on other.agreement_id = a.id
                           where own.post_id = acting)
            else '{}'::uuid[]
        end;
    end
    $$;
