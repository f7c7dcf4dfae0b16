-- Offered by the area of a case to another one. Until it is accepted nothing changes. The time from offer to answer stays (B10).
create table cases.transfer (
    id              uuid primary key,
    case_id         uuid not null references cases.case_record,
    reference       text not null,
    from_area       uuid not null,
    to_area         uuid not null constraint a_case_moves_to_another_area check (to_area <> from_area),
    reason          text not null,
    told            text not null,
    offered_at      timestamptz not null,
    offered_by      uuid not null,
    offered_staff   uuid,
    answer          text constraint a_transfer_is_answered_in_one_of_three_ways
                    check (answer in ('ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    answer_reason   text constraint who_refuses_says_why check (answer is distinct from 'REFUSED' or answer_reason is not null),
    answered_at     timestamptz,
    answered_by     uuid,
    answered_staff  uuid,
    constraint an_answer_has_its_moment_and_its_post
        check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
comment on column cases.transfer.told is 'What is told to the receiving area before it has the case.';
create unique index one_transfer_of_a_case_waits on cases.transfer (case_id) where answer is null;
create index transfer_by_case on cases.transfer (case_id, offered_at);
create index transfer_that_waits on cases.transfer (to_area) where answer is null;
create index transfer_that_was_offered on cases.transfer (offered_by) where answer is null;

-- Once it is accepted, what was written about it belongs to the receiving area.
alter table cases.transfer enable row level security;
create policy seen_by_both_areas_while_it_waits on cases.transfer for select to ${app}
    using (to_area = any ((select access.areas_in_view())::uuid[])
           or (answer is distinct from 'ACCEPTED' and from_area = any ((select access.areas_in_view())::uuid[])));
create policy offered_by_its_area on cases.transfer for insert to ${app}
    with check (offered_by = (select platform.acting_post()) and answer is null
                and from_area = any ((select access.areas_in_view())::uuid[]));
create policy answered_by_either_area on cases.transfer for update to ${app}
    using (answer is null and (to_area = any ((select access.areas_in_view())::uuid[])
                               or from_area = any ((select access.areas_in_view())::uuid[])))
    with check (answered_by = (select platform.acting_post()));
grant select, insert on cases.transfer to ${app};
grant update (answer, answer_reason, answered_at, answered_by, answered_staff) on cases.transfer to ${app};

-- All that the sending area keeps: that there was a case, and to whom it went.
create table cases.transferred_away (
    transfer_id  uuid primary key references cases.transfer,
    reference    text not null,
    from_area    uuid not null,
    to_area      uuid not null,
    offered_at   timestamptz not null,
    accepted_at  timestamptz not null
);
create index transferred_away_by_area on cases.transferred_away (from_area, accepted_at desc);
alter table cases.transferred_away enable row level security;
create policy seen_by_both_areas on cases.transferred_away for select to ${app}
    using (from_area = any ((select access.areas_in_view())::uuid[]) or to_area = any ((select access.areas_in_view())::uuid[]));
create policy written_by_concord on cases.transferred_away for insert to ${app} with check ((select access.is_system()));
grant select, insert on cases.transferred_away to ${app};

grant update (area_id) on cases.case_record to ${app};
