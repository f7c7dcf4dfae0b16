-- Whoever proposed that two persons are one may take that back while nobody has answered. Nothing is joined then, and the two
-- may be proposed again.
alter table people.merge
    add column withdrawn_reason  text check (withdrawn_reason <> ''),
    add column withdrawn_at      timestamptz,
    add column withdrawn_by      uuid,
    add column withdrawn_staff   uuid,
    add constraint a_withdrawal_is_whole check (num_nulls(withdrawn_reason, withdrawn_at, withdrawn_by) in (0, 3)),
    add constraint who_proposed_withdraws check (withdrawn_by is null or withdrawn_by = proposed_by),
    add constraint what_is_answered_is_not_withdrawn check (withdrawn_at is null or answer is null);
drop index people.one_merge_of_two_persons_waits;
drop index people.merge_waiting;
create unique index one_merge_of_two_persons_waits on people.merge (least(kept_id, gone_id), greatest(kept_id, gone_id))
    where answer is null and withdrawn_at is null;
create index merge_waiting on people.merge (proposed_at) where answer is null and withdrawn_at is null;

drop policy merges_are_answered_once on people.merge;
create policy merges_are_answered_or_withdrawn_once on people.merge for update to ${app}
    using (answer is null and withdrawn_at is null
           and exists (select from people.involvement i
                       where i.person_id in (kept_id, gone_id) and i.area_id = any ((select access.areas_in_view())::uuid[])))
    with check (coalesce(answered_by, withdrawn_by) = (select platform.acting_post()));
grant update (withdrawn_reason, withdrawn_at, withdrawn_by, withdrawn_staff) on people.merge to ${app};

-- A possible match that was settled by the proposal waits again.
create index possible_match_answer_by_merge on people.possible_match_answer (merge_id) where merge_id is not null;
