-- Each sort and each filter of the list at a hundred thousand referrals. A page far down, and the count of all, are read
-- from the index alone: hence the area, of which row-level security asks, and the stage stand in it too.
drop index referrals.referral_by_arrival;
create index referral_by_arrival on referrals.referral (received_at desc, id desc) include (area_id, stage);
create index referral_by_reference on referrals.referral (reference) include (area_id, stage);
create index referral_soonest_due on referrals.referral (due_on, id) include (area_id, stage);
create index referral_latest_due on referrals.referral (due_on desc nulls last, id desc) include (area_id, stage);
create index referral_by_status on referrals.referral (stage, due_on, id) include (area_id);
create index referral_by_status_down on referrals.referral (stage desc, due_on, id) include (area_id);
create index referral_by_sector on referrals.referral (sector, received_at desc, id desc) include (area_id, stage);
create index referral_by_concern on referrals.referral (concern_type, received_at desc, id desc) include (area_id, stage);
create index referral_by_officer on referrals.referral (officer_post, received_at desc, id desc) include (area_id, stage);
drop index referrals.referral_repeats;
create index referral_repeats on referrals.referral (received_at desc, id desc) include (area_id, stage) where nth > 1;

-- What waits for deconfliction: few, however many referrals there are.
create index referral_deconfliction_due on referrals.referral (deconfliction_due, id) where deconfliction_due is not null;

-- What statistics count, from the index alone; and what is not decided yet, of which they ask the history.
create index referral_counted on referrals.referral (received_at, id) include (outcome, nth);
create index referral_undecided on referrals.referral (id) where outcome is null;
