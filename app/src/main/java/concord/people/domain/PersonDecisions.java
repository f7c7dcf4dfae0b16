package concord.people.domain;

import concord.people.MergeId;
import concord.people.PersonDecision;
import concord.people.PersonId;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was decided about who a person is: linked, merged, taken back, corrected, answered. Newest first. */
@Component
class PersonDecisions {

    /** A page shows no more; the ledger has all. */
    private static final int MOST = 200;

    private static final String SQL = """
            with records as (select unnest(:involvements::uuid[]) as id)
            select * from (
                select l.at, case when l.person_id <> :person then 'No longer recorded as this person'
                                  when l.before_id is null then 'Recorded as this person'
                                  else 'Recorded as this person, and no longer as another' end as what,
                       i.reference as record, l.by_post as by, l.reason as why,
                       coalesce(d.model_version, p.model_version, '') as model, null::uuid as merge
                from people.link_said l
                join people.involvement i on i.id = l.involvement_id
                left join people.match_display d on d.id = l.display_id
                left join people.pair_display p on p.id = l.pair_display_id
                where l.merge_id is null and (l.person_id = :person or l.before_id = :person)
                union all
                select m.proposed_at, 'Proposed to be one with another person', '', m.proposed_by, m.reason,
                       coalesce(p.model_version, ''), m.id
                from people.merge m left join people.pair_display p on p.id = m.display_id
                where m.kept_id = :person or m.gone_id = :person
                union all
                select m.answered_at,
                       case m.answer when 'AGREED' then 'Joined with another person' else 'Not joined: the second person declined' end,
                       '', m.answered_by, m.answer_reason, coalesce(p.model_version, ''), m.id
                from people.merge m left join people.pair_display p on p.id = m.answer_display_id
                where m.answer is not null and (m.kept_id = :person or m.gone_id = :person)
                union all
                select m.withdrawn_at, 'The proposal was withdrawn; nothing was joined', '', m.withdrawn_by, m.withdrawn_reason,
                       '', m.id
                from people.merge m
                where m.withdrawn_at is not null and (m.kept_id = :person or m.gone_id = :person)
                union all
                select u.at, 'The joining was taken back; said not to be the same person', '', u.by_post, u.reason, '', m.id
                from people.unmerge u join people.merge m on m.id = u.merge_id
                where m.kept_id = :person or m.gone_id = :person
                union all
                select f.answered_at,
                       case f.answer when 'AGREED' then 'Lifted that they are not the same person'
                                     else 'Left standing that they are not the same person' end,
                       '', f.answered_by, f.answer_reason, '', c.merge_id
                from people.lift f join people.cannot_link c on c.id = f.cannot_link_id
                where f.answer is not null and (c.one_id = :person or c.other_id = :person)
                union all
                select m.at, case m.answer when 'NOT_THE_SAME' then 'Not the same as ' else 'Unsure about ' end
                             || coalesce(other.reference, 'a record that you may not see'),
                       i.reference, m.by_post, m.reason, d.model_version, null
                from records r
                join people.match_display d on d.involvement_id = r.id
                join people.match_decision m on m.display_id = d.id and m.answer <> 'SAME'
                join people.involvement i on i.id = r.id
                left join people.involvement other on other.id = m.candidate_involvement_id
                union all
                select a.at, case a.answer when 'NOT_THE_SAME' then 'Not the same as ' else 'Unsure about ' end
                             || coalesce(other.reference, 'a record that you may not see'),
                       i.reference, a.by_post, a.reason, d.model_version, null
                from records r
                join people.possible_match q on q.involvement_id = r.id
                join people.possible_match_answer a on a.possible_match_id = q.id and a.answer <> 'SAME'
                join people.pair_display d on d.id = a.display_id
                join people.involvement i on i.id = r.id
                left join people.involvement other on other.id = q.candidate_involvement_id
                union all
                select n.recorded_at, case when n.replaces is null then 'Name added' else 'Name corrected' end,
                       i.reference, n.recorded_by_post, n.reason, '', null
                from records r
                join people.name n on n.involvement_id = r.id and (n.replaces is not null or n.reason <> '')
                join people.involvement i on i.id = r.id
                union all
                select b.recorded_at, 'Date of birth corrected', i.reference, b.recorded_by_post, b.reason, '', null
                from records r
                join people.birth b on b.involvement_id = r.id and (b.replaces is not null or b.reason <> '')
                join people.involvement i on i.id = r.id) as decided
            where at <= :then
            order by at desc, what limit :most
            """;

    private final JdbcClient jdbc;

    PersonDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param then nothing later is told */
    List<PersonDecision> of(PersonId person, List<Sighting> records, Instant then) {
        return jdbc.sql(SQL)
                .param("person", person.value())
                .param(
                        "involvements",
                        records.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(PersonDecisions::decision)
                .list();
    }

    private static PersonDecision decision(ResultSet row, int number) throws SQLException {
        UUID merge = row.getObject("merge", UUID.class);
        return new PersonDecision(
                row.getTimestamp("at").toInstant(),
                row.getString("what"),
                row.getString("record"),
                new PostId(row.getObject("by", UUID.class)),
                row.getString("why"),
                row.getString("model"),
                merge == null ? null : new MergeId(merge));
    }
}
