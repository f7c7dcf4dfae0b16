-- Equality monitoring, apart from everything else (F14). Whoever refers may write; nobody may read a row, not even the
-- post that wrote it; only counts come out, to those who build statistics, and no small one.
create table people.equality (
    id                uuid primary key,
    involvement_id    uuid not null references people.involvement,
    characteristic    text not null check (characteristic in ('ETHNICITY', 'RELIGION', 'DISABILITY')),
    how               text not null check (how in ('NOT_ASKED', 'DECLINED', 'UNKNOWN', 'SELF', 'PERCEIVED')),
    value             text,
    recorded_at       timestamptz not null,
    recorded_by_post  uuid not null,
    constraint an_answer_is_never_blank
        check (case when how in ('SELF', 'PERCEIVED') then coalesce(value, '') <> '' else value is null end)
);
create index equality_by_involvement on people.equality (involvement_id, characteristic, recorded_at);
alter table people.equality enable row level security;
create policy answers_are_written_by_who_acts on people.equality for insert to ${app}
    with check (recorded_by_post = (select platform.acting_post()));
grant insert on people.equality to ${app};

-- The latest answer of each involvement counts. A number below five is withheld, and where that leaves one withheld
-- number alone the next smallest too, since the total would give it away.
create function people.equality_counts(wanted text) returns table (how text, value text, count integer)
    language sql stable security definer set search_path = pg_catalog
    as $$
    with latest as (
        select distinct on (e.involvement_id) e.how, e.value
        from people.equality e
        where e.characteristic = wanted and coalesce(access.acting_role(), '') in ('ANALYST', 'SYSTEM')
        order by e.involvement_id, e.recorded_at desc, e.id desc),
    counted as (select l.how, l.value, count(*)::integer as n from latest l group by l.how, l.value),
    ranked as (select c.*, row_number() over (order by c.n, c.how, c.value) as place,
                      count(*) filter (where c.n < 5) over () as small
               from counted c)
    select r.how, r.value, case when r.n < 5 or (r.small = 1 and r.place = 2) then null else r.n end
    from ranked r
    order by r.how, r.value
    $$;
revoke execute on function people.equality_counts(text) from public;
grant execute on function people.equality_counts(text) to ${app};
