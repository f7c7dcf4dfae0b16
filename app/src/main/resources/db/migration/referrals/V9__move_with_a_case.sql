-- A referral moves to another area with its case.
grant update (area_id) on referrals.referral to ${app};
