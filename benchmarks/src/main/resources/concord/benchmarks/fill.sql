-- Fills a Concord that tells the demonstration to many times its size: each story is written down again and again, with
-- every row that belongs to it, about somebody else. Areas, posts, stages, outcomes and days stay in the demonstration's
-- proportions, and what is derived stays true, because nothing is made up but who it is about. As the owner of the tables;
-- all of it or nothing. The ledger is left alone, and so are documents and what was searched for or drafted. Panels and their seats
-- stay as they are; their meetings are told again with the cases on their agendas.
--
-- A room is added by its tables in filler.part; a table need not come after those that it refers to.

create schema filler;

create table filler.part (place integer generated always as identity, room text, part text);
insert into filler.part (room, part)
select room, unnest(parts)
from (values
    (1, 'files', array['subject_key']),
    (2, 'people', array['involvement', 'name', 'birth', 'address', 'match_display', 'match_decision', 'person', 'link',
                        'possible_match', 'equality']),
    (3, 'referrals', array['referral', 'happening', 'subject', 'referrer', 'told', 'needs_stated', 'other_agency',
                           'information', 'statement', 'dispute', 'evidence', 'evidence_named', 'prompt', 'prompt_answer',
                           'person_check', 'deconfliction', 'assessment', 'sign_off', 'chronology_opened', 'override',
                           'feedback', 'receipt', 'decided_elsewhere']),
    (4, 'sharing', array['request', 'request_event', 'request_item', 'told_field', 'answer', 'answer_document',
                         'disclosure']),
    (5, 'cases', array['case_record', 'case_referral', 'happening', 'part', 'ownership', 'hand_over', 'assessment',
                       'assessment_answer', 'assessed_need', 'transfer', 'transferred_away', 'known_case']),
    (6, 'panels', array['meeting', 'meeting_event', 'attendance', 'item', 'conflict', 'contribution', 'pack', 'pack_reader',
                        'pack_page', 'section_36', 'override', 'decision', 'rationale', 'decision_presence', 'dissent',
                        'minutes', 'minutes_confirmed']),
    (7, 'support', array['consent', 'consent_withdrawal', 'plan', 'plan_need', 'plan_action', 'plan_return', 'action',
                         'action_event', 'commission', 'commission_told', 'commission_event', 'session', 'worry',
                         'worry_answer', 'review', 'review_progress', 'closure', 'requests_override', 'follow_up',
                         'follow_up_done', 'follow_up_check', 'follow_up_escalation']),
    (8, 'retention', array['clock', 'clock_start'])
) as rooms (place, room, parts)
where to_regnamespace(room) is not null
order by place;

-- What is the same in every telling: agencies, areas, posts, people who work here, values to choose from, panels, templates.
create table filler.kept (id uuid primary key);
do $$
declare
    part record;
begin
    for part in select table_schema, table_name from information_schema.columns
                where (table_schema in ('partnership', 'vocabulary')
                       or (table_schema, table_name) in (('panels', 'panel'), ('cases', 'assessment_template')))
                  and column_name = 'id' and data_type = 'uuid' loop
        execute format('insert into filler.kept select id from %I.%I on conflict do nothing', part.table_schema,
                       part.table_name);
    end loop;
end
$$;

-- An id of another telling: the same one each time, and as old as the story, give or take half a minute a telling.
create function filler.again(id uuid, k integer) returns uuid language sql immutable strict as $$
    select (lpad(to_hex(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint - k * 37000), 12, '0')
            || '7' || left(md5(id::text || k), 3) || '8' || right(md5(id::text || k), 15))::uuid
$$;

create function filler.all_again(ids uuid[], k integer) returns uuid[] language sql immutable strict as $$
    select coalesce(array_agg(filler.again(id, k) order by place), '{}') from unnest(ids) with ordinality as each (id, place)
$$;

-- Ids inside of what was shown as JSON.
create function filler.told_again(shown jsonb, k integer) returns jsonb language plpgsql stable strict as $$
declare
    told text := shown::text;
    id   text;
begin
    for id in select distinct each.ids[1]
              from regexp_matches(told, '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') each (ids)
              where not exists (select from filler.kept where kept.id = each.ids[1]::uuid) loop
        told := replace(told, id, filler.again(id::uuid, k)::text);
    end loop;
    return told::jsonb;
end
$$;

-- An invented family name that begins in another way. Two spellings of one name stay two spellings of one name.
create function filler.named(family text, k integer) returns text language sql immutable strict as $$
    select case when family = '' then ''
                else regexp_replace(family, '^(.* )?[^aeiouyAEIOUY ]*([^ ]*)$',
                         '\1' || (array['B','Br','Bl','C','Cr','Cl','Ch','D','Dr','F','Fr','Fl','G','Gr','Gl','H','J','K','Kl',
                                        'Kr','L','M','N','P','Pr','Pl','Ph','Qu','R','Rh','S','Sh','Sk','Sl','Sm','Sn','Sp',
                                        'Spr','St','Str','Sw','T','Th','Tr','Tw','V','W','Wh','Y','Z','Zw','Thr','Shr','Scr',
                                        'Spl','Sc','Kn','Wr','Gw','Vl','Vr','Dw','Dj','Tch','Mc','Ll'])[(k - 1) % 66 + 1]
                              || '\2' || repeat('en', (k - 1) / 66))
           end
$$;

-- Another house in the same district.
create function filler.housed(postcode text, k integer) returns text language sql immutable strict as $$
    select case when postcode ~ '[0-9][A-Z]{2}$'
                then left(postcode, -2) || substr('ABDEFGHJLNPQRSTUWXYZ', (ascii(right(postcode, 1)) + k) % 20 + 1, 1)
                                        || substr('ABDEFGHJLNPQRSTUWXYZ', (ascii(right(postcode, 2)) + k / 20) % 20 + 1, 1)
                else postcode end
$$;

-- References: the five letters count on, spread over all that there are.
create table filler.reference (told text, k integer, again text, primary key (told, k));
create function filler.letters(n bigint) returns text language sql immutable strict as $$
    select string_agg(substr('ACDEFGHJKMNPQRTUVWXY34679', ((n / (25 ^ place)::bigint) % 25)::integer + 1, 1), '')
    from generate_series(0, 4) place
$$;

-- Any other column that must not simply be the same again.
create function filler.expression(of_table text, of_column text) returns text language sql stable as $$
    select case
        when of_column = 'reference' then format('(select n.again from filler.reference n where n.told = t.%I and n.k = tale.k)', of_column)
        when of_column in ('family', 'told_name') or of_table in ('sharing.told_field', 'support.commission_told') and of_column = 'value'
            then format(case when of_column = 'value' then 'case when t.label ilike ''%%name%%'' then filler.named(t.%1$I, k) else t.%1$I end'
                             else 'filler.named(t.%I, k)' end, of_column)
        when of_column = 'postcode' then format('filler.housed(t.%I, k)', of_column)
        when of_column in ('date_of_birth', 'told_birth') or of_table = 'people.birth' and of_column = 'day' then format('t.%I + 5 * k', of_column)
        when of_column in ('receipt_code_hash', 'code_hash') or of_table = 'referrals.assessment' and of_column = 'words'
            then format('sha256(t.%I || int4send(k))', of_column)
    end
$$;

create function filler.column_again(of_table text, of_column text, of_type text) returns text language plpgsql as $$
declare
    said   text := filler.expression(of_table, of_column);
    kept   bigint;
    others bigint;
begin
    if said is not null then
        return said;
    elsif of_type in ('uuid', 'uuid[]') then
        execute format('select count(*) filter (where known), count(*) filter (where not known) '
                       'from (select exists (select from filler.kept where kept.id = each.id) as known '
                       '      from %s t, unnest(array[t.%I]) as each (id) where each.id is not null) ids', of_table, of_column)
            into kept, others;
        if kept > 0 and others > 0 then
            raise exception 'Some ids in %.% are of the partnership and some are not', of_table, of_column;
        end if;
        return case when others = 0 then format('t.%I', of_column)
                    when of_type = 'uuid' then format('filler.again(t.%I, k)', of_column)
                    else format('filler.all_again(t.%I, k)', of_column) end;
    end if;
    return case of_type when 'timestamp with time zone' then format('t.%I - k * interval ''37 s''', of_column)
                        when 'jsonb' then format('filler.told_again(t.%I, k)', of_column)
                        else format('t.%I', of_column) end;
end
$$;

-- Constraints between tables are taken off and put on again at the end, which proves that every row has what it refers to.
create table filler.bond as
select conrelid::regclass::text as of_table, quote_ident(conname) as bond, pg_get_constraintdef(oid) as said
from pg_constraint
where contype = 'f' and conrelid in (select (room || '.' || part)::regclass from filler.part);

create function filler.fill(wanted bigint) returns bigint language plpgsql as $$
declare
    told    bigint := (select count(*) from referrals.referral);
    times   integer := ceil(wanted::numeric / told) - 1;
    step    record;
    targets text;
    sources text;
    numbers text;
begin
    if times < 1 then
        return told;
    end if;
    -- Those that the demonstration has drawn already are passed over.
    insert into filler.reference
    select each.reference, each.k, left(each.reference, -5) || fresh.letters
    from (select reference, k, row_number() over () as place from referrals.referral, generate_series(1, times) k) each
    join (select letters, row_number() over () as place
          from (select filler.letters((n * 7654321 + 12345) % 9765625) as letters
                from generate_series(1, told * (times + 1)) n) drawn
          where not exists (select from referrals.referral where right(reference, 5) = drawn.letters)) fresh
        on fresh.place = each.place;
    analyze filler.reference;
    for step in select * from filler.bond loop
        execute format('alter table %s drop constraint %s', step.of_table, step.bond);
    end loop;
    for step in select format('%I.%I', room, part) as of_table from filler.part order by place loop
        select string_agg(quote_ident(attname), ', ' order by attnum),
               string_agg(filler.column_again(step.of_table, attname, format_type(atttypid, null)), ', ' order by attnum)
        into targets, sources
        from pg_attribute a
        where attrelid = step.of_table::regclass and attnum > 0 and not attisdropped and attidentity = ''
          and not exists (select from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum
                          and (attgenerated <> '' or pg_get_expr(d.adbin, d.adrelid) ~ 'nextval|pg_current_xact_id'));
        -- Rows that are numbered by the database keep the order in which things happened.
        select string_agg(format('t.%I', attname), ', ') into numbers
        from pg_attribute where attrelid = step.of_table::regclass and attidentity <> '';
        execute format('insert into %s (%s) select %s from %s t, generate_series(1, %s) tale (k)%s', step.of_table, targets, sources,
                       step.of_table, times, coalesce(' order by k, ' || numbers, ''));
    end loop;
    for step in select * from filler.bond loop
        execute format('alter table %s add constraint %s %s', step.of_table, step.bond, step.said);
    end loop;
    return (select count(*) from referrals.referral);
end
$$;
