package concord.people.domain;

import concord.people.CheckOfPerson;
import concord.people.InvolvementId;
import concord.people.PersonCheck;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the check of an involvement has come. */
@Component
class CheckingOfPerson implements QueryHandler<CheckOfPerson, PersonCheck> {

    private final JdbcClient jdbc;
    private final MatchingPurpose purpose;

    CheckingOfPerson(JdbcClient jdbc, MatchingPurpose purpose) {
        this.jdbc = jdbc;
        this.purpose = purpose;
    }

    @Override
    public Outcome<PersonCheck> answer(CheckOfPerson query, Acting acting) {
        return purpose.during(() -> check(query.involvement()));
    }

    private Outcome<PersonCheck> check(InvolvementId involvement) {
        return jdbc.sql("""
                        select i.person_id, said.by_post, said.at,
                               array(select distinct d.post_id from people.match_display d
                                     where d.involvement_id = i.id) as shown_to,
                               (select count(distinct (o.record_kind, o.record_id)) from people.involvement o
                                where o.person_id = i.person_id and o.role = 'SUBJECT'
                                      and (o.record_kind, o.record_id) <> (i.record_kind, i.record_id)) as others,
                               (select count(*) from people.possible_match m
                                where m.involvement_id = i.id and m.closed_at is null
                                      and m.why = 'UNSURE') as unsure
                        from people.involvement i
                        left join lateral (select l.by_post, l.at from people.link_said l where l.involvement_id = i.id
                                           order by l.at desc, l.id desc limit 1) said on true
                        where i.id = :id
                        """)
                .param("id", involvement.value())
                .query((row, number) -> Outcome.done(check(row)))
                .optional()
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private static PersonCheck check(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID by = row.getObject("by_post", UUID.class);
        Timestamp at = row.getTimestamp("at");
        Set<PostId> shownTo = Arrays.stream((UUID[]) row.getArray("shown_to").getArray())
                .map(PostId::new)
                .collect(Collectors.toSet());
        return new PersonCheck(
                person == null ? null : new PersonId(person),
                by == null ? null : new PostId(by),
                at == null ? null : at.toInstant(),
                shownTo,
                row.getInt("others"),
                row.getInt("unsure"));
    }
}
