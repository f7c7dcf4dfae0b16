-- A decision to send a referral on to Channel that was taken elsewhere, before the referral came here. The decision itself is a
-- step like any other in referrals.happening; no assessment of ours stands behind it.
create table referrals.decided_elsewhere (
    referral_id  uuid primary key references referrals.referral,
    decided_at   timestamptz not null,
    at           timestamptz not null,
    post_id      uuid not null,
    staff_id     uuid
);
comment on column referrals.decided_elsewhere.decided_at is 'At noon of the day that the list names.';

alter table referrals.decided_elsewhere enable row level security;
create policy seen_with_its_referral on referrals.decided_elsewhere for select to ${app}
    using (exists (select from referrals.referral r where r.id = referral_id));
create policy written_by_concord on referrals.decided_elsewhere for insert to ${app}
    with check ((select access.is_system()));
grant select, insert on referrals.decided_elsewhere to ${app};
