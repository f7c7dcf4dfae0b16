-- The referrer is told at each step of the case as well (F9, G4). Every telling stays on the receipt.
alter table referrals.receipt add column feedback_step text;
comment on column referrals.receipt.feedback_step is
    'The step of the case for which feedback is due, in words for whoever tells; absent where it is for the gateway''s decision.';
alter table referrals.receipt add column tellings jsonb not null default '[]';
comment on column referrals.receipt.tellings is 'What the referrer was told, oldest first: day, category, message. No word of the case.';
update referrals.receipt r
set tellings = (select coalesce(jsonb_agg(jsonb_build_object('on', (f.at at time zone 'Europe/London')::date,
                                                             'category', f.category, 'message', f.message)
                                          order by f.at), '[]')
                from referrals.feedback f where f.referral_id = r.referral_id);
grant update (feedback_step, tellings) on referrals.receipt to ${app};
