-- A chronology that was read before a further referral of the person came is not the chronology of today (F2): so it is noted
-- which referrals it held, and each reading stands by itself.
alter table referrals.chronology_opened add column held uuid[] not null default '{}';
comment on column referrals.chronology_opened.held is 'The referrals of the person that the post could see then.';
update referrals.chronology_opened o
set held = array(select r.id from referrals.referral r where r.person_id = o.person_id and r.received_at <= o.at);
alter table referrals.chronology_opened alter column held drop default;
alter table referrals.chronology_opened drop constraint chronology_opened_pkey;
alter table referrals.chronology_opened add column id uuid primary key default gen_random_uuid();
create index chronology_opened_by_referral on referrals.chronology_opened (referral_id, post_id, person_id);
