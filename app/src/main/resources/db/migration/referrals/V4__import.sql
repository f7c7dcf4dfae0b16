-- Which rows of other lists have become referrals, so that a list can be imported twice and nothing is entered twice.
-- Digests under the installation's key: nobody can guess a row from them. Written before its referral in the same
-- transaction, as the claim of whoever imports it: hence no foreign key.
create table referrals.imported_row (
    identity     bytea primary key,
    content      bytea not null,
    referral_id  uuid not null,
    at           timestamptz not null,
    post_id      uuid not null
);
comment on column referrals.imported_row.identity is 'Of the number that the row has in its list, or of its content.';

alter table referrals.imported_row enable row level security;
create policy seen_by_those_who_may_import on referrals.imported_row for select to ${app}
    using ((select access.acting_role()) in ('GATEWAY_OFFICER', 'GATEWAY_SUPERVISOR', 'COORDINATOR'));
create policy claimed_by_who_acts on referrals.imported_row for insert to ${app}
    with check (post_id = (select platform.acting_post()));
grant select, insert on referrals.imported_row to ${app};

-- The maker first: it is known without a look at the areas, and eight rows of each new referral ask.
create or replace function referrals.may_write(referral uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$
    select exists (select from referrals.referral r
                   where r.id = referral
                     and ((r.entered_by = platform.acting_post() and r.version = 0)
                          or r.area_id = any ((select access.areas_in_view())::uuid[])))
    $$;

-- An import enters a referral whose person is new for certain one step further on. Else as before.
alter policy made_by_whoever_has_a_concern on referrals.referral
    with check (entered_by = platform.acting_post() and version = 0
                and ((stage = 'PERSON_CHECK' and person_id is null)
                     or (route = 'IMPORT' and stage = 'DECONFLICTION' and person_id is not null and nth = 1
                         and area_id = any ((select access.areas_in_view())::uuid[]))));
