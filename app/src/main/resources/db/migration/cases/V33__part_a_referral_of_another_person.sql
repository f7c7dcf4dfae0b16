-- A case follows the referral that opened it. A referral that joined it may turn out to be another person's, as when a merge is
-- taken back: then the case holds somebody else's referral until whoever works on it has given that a case of its own.
alter table cases.case_referral add column of_another boolean not null default false;
comment on column cases.case_referral.of_another is 'Kept for speed: that the referral is of another person than the case.';
create index case_referral_of_another on cases.case_referral (case_id) where of_another;

create view cases.referral_that_differs with (security_invoker = true) as
    select c.reference
    from cases.case_referral j
    join cases.case_record c on c.id = j.case_id
    join referrals.referral r on r.id = j.referral_id
    where j.of_another is distinct from (r.person_id is distinct from c.person_id)
       or (j.referral_id = c.referral_id and r.person_id is distinct from c.person_id);
comment on view cases.referral_that_differs is 'Cases that are not about whom the referral is about that opened them, and wrong flags. None.';
grant select on cases.referral_that_differs to ${app};

update cases.case_referral j set of_another = true
from cases.case_record c, referrals.referral r
where c.id = j.case_id and r.id = j.referral_id and r.person_id is distinct from c.person_id;

-- Who is told of a link first, this room or the one of referrals, is not said: the one referral is taken as it will be.
create or replace function cases.follows_to(of_referral uuid, is_person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog
    as $$
    declare
        in_case uuid;
    begin
        select case_id into in_case from cases.case_referral where referral_id = of_referral;
        if not found then
            return;
        end if;
        update cases.case_record set person_id = is_person where referral_id = of_referral and person_id <> is_person;
        update cases.case_referral j
        set of_another = now_is.another
        from (select l.referral_id,
                     c.person_id <> case when l.referral_id = of_referral then is_person else r.person_id end as another
              from cases.case_referral l
              join cases.case_record c on c.id = l.case_id
              join referrals.referral r on r.id = l.referral_id
              where l.case_id = in_case) now_is
        where j.referral_id = now_is.referral_id and j.of_another <> now_is.another;
    end
    $$;

-- Which referral left which case, by whom and why. Append-only.
create table cases.referral_parted (
    id           uuid primary key,
    case_id      uuid not null references cases.case_record,
    referral_id  uuid not null,
    joined_at    timestamptz not null,
    why          text not null constraint a_parting_has_a_reason check (why <> ''),
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid
);
create index referral_parted_by_case on cases.referral_parted (case_id, at);
alter table cases.referral_parted enable row level security;
create policy seen_by_the_area_of_its_case on cases.referral_parted for select to ${app}
    using (exists (select from cases.case_record c
                   where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
create policy written_by_the_area_of_its_case on cases.referral_parted for insert to ${app}
    with check (post_id = (select platform.acting_post())
                and exists (select from cases.case_record c
                            where c.id = case_id and c.area_id = any ((select access.areas_in_view())::uuid[])));
grant select, insert on cases.referral_parted to ${app};

-- Only what is another person's leaves, and only with its reason on record.
create policy parted_with_a_reason on cases.case_referral for delete to ${app}
    using (of_another
           and exists (select from cases.referral_parted p
                       where p.case_id = case_referral.case_id and p.referral_id = case_referral.referral_id
                         and p.joined_at = case_referral.joined_at));
grant delete on cases.case_referral to ${app};
