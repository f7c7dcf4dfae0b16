package concord.referrals.domain;

import concord.referrals.ReferralId;
import concord.referrals.StatementId;
import concord.referrals.StatementKind;
import concord.referrals.StatementView;
import concord.vocabulary.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads statements, never without the disputes that stand beside them (F15). */
@Component
class StatementReader {

    private final JdbcClient jdbc;
    private final Codes codes;

    StatementReader(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    List<StatementView> of(ReferralId referral) {
        Map<UUID, List<StatementView.Dispute>> disputes = disputes(referral);
        return jdbc.sql("""
                        select s.id, s.kind, s.text, s.how_known, s.who_said, s.added_at, i.from_whom
                        from referrals.statement s
                        left join referrals.information i on i.id = s.information_id
                        where s.referral_id = :referral
                        order by s.added_at, s.position
                        """)
                .param("referral", referral.value())
                .query((row, number) -> statement(row, disputes))
                .list();
    }

    private StatementView statement(ResultSet row, Map<UUID, List<StatementView.Dispute>> disputes)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new StatementView(
                new StatementId(id),
                StatementKind.valueOf(row.getString("kind")),
                row.getString("text"),
                codes.words(Lists.HOW_KNOWN, row.getString("how_known")),
                row.getString("who_said"),
                row.getString("from_whom"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                disputes.getOrDefault(id, List.of()));
    }

    private record Row(UUID statement, StatementView.Dispute dispute) {}

    private Map<UUID, List<StatementView.Dispute>> disputes(ReferralId referral) {
        return jdbc
                .sql(
                        "select statement_id, said_by, note, at from referrals.dispute where referral_id = :referral order by at")
                .param("referral", referral.value())
                .query((row, number) -> new Row(
                        row.getObject("statement_id", UUID.class),
                        new StatementView.Dispute(
                                row.getString("said_by"),
                                row.getString("note"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .stream()
                .collect(Collectors.groupingBy(Row::statement, Collectors.mapping(Row::dispute, Collectors.toList())));
    }
}
