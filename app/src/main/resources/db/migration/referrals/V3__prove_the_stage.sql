-- The stage as it follows from what has happened, told a second time and in another language than the application's.
-- Whoever changes the one changes the other.
create view referrals.stage_by_history with (security_invoker = true) as
with marks as (
    select referral_id,
           bool_or(kind = 'PERSON_CHECKED') as checked,
           max(id) filter (where kind in ('INFORMATION_ADDED', 'EVIDENCE_ATTACHED', 'REQUEST_ANSWERED')) as news,
           max(id) filter (where kind in ('INFORMATION_ADDED', 'EVIDENCE_ATTACHED', 'REQUEST_ANSWERED',
                                          'DECONFLICTION_ASKED')) as asked,
           max(id) filter (where kind = 'DECONFLICTION_ANSWERED') as answered,
           max(id) filter (where kind = 'ASSESSED') as assessed,
           max(id) filter (where kind = 'SENT_BACK' or (kind = 'PERSON_CHECKED' and code = 'CHANGED')) as undone,
           max(id) filter (where kind = 'SIGNED') as signed
    from referrals.happening
    group by referral_id
),
told as (
    select m.*,
           (select code from referrals.happening where id = m.answered) as answer,
           (select code from referrals.happening where id = m.signed) as outcome
    from marks m
)
select referral_id,
       outcome,
       case
           when outcome in ('SIGNPOSTED', 'NO_FURTHER_ACTION') then 'CLOSED'
           when outcome = 'TO_CHANNEL' then 'IN_CHANNEL'
           when not checked then 'PERSON_CHECK'
           when answered is null or asked > answered then 'DECONFLICTION'
           when answer = 'HOLD' then 'ON_HOLD'
           when answer = 'NO' then 'STOPPED'
           when assessed is not null and assessed > greatest(news, undone, signed, 0) then 'SIGN_OFF'
           when outcome = 'GATHER_INFORMATION' and signed > greatest(news, undone, 0) then 'GATHERING'
           else 'ASSESSMENT'
       end as stage
from told;

-- Empty, or something is wrong. Run every night.
create view referrals.stage_that_differs with (security_invoker = true) as
select r.id, r.reference, r.stage as kept, h.stage as follows, r.outcome as kept_outcome, h.outcome as outcome_follows
from referrals.referral r
left join referrals.stage_by_history h on h.referral_id = r.id
where h.stage is distinct from r.stage or h.outcome is distinct from r.outcome;

grant select on referrals.stage_by_history, referrals.stage_that_differs to ${app};
