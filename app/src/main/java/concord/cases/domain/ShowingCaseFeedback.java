package concord.cases.domain;

import concord.cases.CaseFeedback;
import concord.cases.CaseId;
import concord.cases.ShowCase;
import concord.cases.ShowCaseFeedback;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows what was told to those who referred, and by whom. */
@Component
class ShowingCaseFeedback implements QueryHandler<ShowCaseFeedback, CaseFeedback> {

    private final Gate gate;
    private final JdbcClient jdbc;

    ShowingCaseFeedback(Gate gate, JdbcClient jdbc) {
        this.gate = gate;
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<CaseFeedback> answer(ShowCaseFeedback query, Acting acting) {
        return gate.ask(acting, new ShowCase(query.caseId()))
                .then(record -> Outcome.done(new CaseFeedback(record, lines(query.caseId()))));
    }

    private List<CaseFeedback.Line> lines(CaseId caseId) {
        return jdbc.sql("""
                        select r.referral_id, r.reference, r.feedback_due, r.feedback_step
                        from cases.case_referral j join referrals.receipt r on r.referral_id = j.referral_id
                        where j.case_id = :case order by j.joined_at, j.referral_id
                        """)
                .param("case", caseId.value())
                .query((row, _) -> line(row))
                .list();
    }

    private CaseFeedback.Line line(ResultSet row) throws SQLException {
        UUID referral = row.getObject("referral_id", UUID.class);
        return new CaseFeedback.Line(
                new ReferralId(referral),
                new Reference(row.getString("reference")),
                row.getObject("feedback_due", LocalDate.class),
                row.getString("feedback_step"),
                tellings(referral));
    }

    private List<CaseFeedback.Telling> tellings(UUID referral) {
        return jdbc.sql("""
                        select at, post_id, category, coalesce(message, reason) as words
                        from referrals.feedback where referral_id = :referral order by at
                        """)
                .param("referral", referral)
                .query((row, _) -> new CaseFeedback.Telling(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new PostId(row.getObject("post_id", UUID.class)),
                        row.getString("category"),
                        row.getString("words")))
                .list();
    }
}
