package concord.support.domain;

import concord.cases.CaseId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.support.FollowUpId;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpStated;
import concord.support.FollowUpsView;
import concord.support.Rung;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews after closure: made with it, done once each, passed on when nobody does them. */
@Component
class FollowUps {

    private static final List<Integer> MONTHS = List.of(6, 12);

    /** Before its day: enough to put a review on an agenda, not enough to make it another review. */
    private static final int EARLY_DAYS = 28;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whose it is, and all that is known of it. */
    record Found(CaseId caseId, FollowUpsView.FollowUp followUp) {}

    /** Six and twelve calendar months on. */
    void make(CaseId caseId, UUID closure, LocalDate closedOn) {
        for (int months : MONTHS) {
            jdbc.sql("""
                            insert into support.follow_up (id, case_id, closure_id, months, due_on)
                            values (:id, :case, :closure, :months, :due)
                            """)
                    .param("id", ids.next())
                    .param("case", caseId.value())
                    .param("closure", closure)
                    .param("months", months)
                    .param("due", closedOn.plusMonths(months))
                    .update();
        }
    }

    Optional<Found> find(FollowUpId followUp) {
        return jdbc.sql(select("f.id = :id"))
                .param("id", followUp.value())
                .query((row, _) -> new Found(new CaseId(row.getObject("case_id", UUID.class)), one(row)))
                .optional();
    }

    /** Those of the latest closure first. */
    List<FollowUpsView.FollowUp> of(CaseId caseId) {
        return jdbc.sql(select("f.case_id = :case"))
                .param("case", caseId.value())
                .query((row, _) -> one(row))
                .list();
    }

    void done(FollowUpId followUp, CaseId caseId, FollowUpStated stated, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.follow_up_done (follow_up_id, case_id, found, outcome, at, post_id, staff_id)
                        values (:id, :case, :found, :outcome, :at, :post, :staff)
                        """))
                .param("id", followUp.value())
                .param("case", caseId.value())
                .param("found", stated.found())
                .param("outcome", stated.outcome().name())
                .update();
        for (int position = 0; position < stated.checks().size(); position++) {
            jdbc.sql("""
                            insert into support.follow_up_check (follow_up_id, case_id, position, agency_id, what)
                            values (:id, :case, :position, :agency, :what)
                            """)
                    .param("id", followUp.value())
                    .param("case", caseId.value())
                    .param("position", position)
                    .param("agency", stated.checks().get(position).agency().value())
                    .param("what", stated.checks().get(position).what())
                    .update();
        }
    }

    void passOn(FollowUpId followUp, CaseId caseId, Rung rung) {
        jdbc.sql("""
                        insert into support.follow_up_escalation (follow_up_id, case_id, rung, at) values (:id, :case, :rung, :at)
                        on conflict do nothing
                        """)
                .param("id", followUp.value())
                .param("case", caseId.value())
                .param("rung", rung.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static String select(String where) {
        return """
                select f.*, d.found, d.outcome, d.at, d.post_id, d.staff_id,
                       exists (select from support.follow_up_open o where o.id = f.id) as open,
                       array(select e.rung from support.follow_up_escalation e where e.follow_up_id = f.id
                             order by e.at, e.rung desc) as rungs
                from support.follow_up f
                join support.closure c on c.id = f.closure_id
                left join support.follow_up_done d on d.follow_up_id = f.id
                where %s order by c.number desc, f.months
                """.formatted(where);
    }

    private FollowUpsView.FollowUp one(ResultSet row) throws SQLException {
        var id = new FollowUpId(row.getObject("id", UUID.class));
        String outcome = row.getString("outcome");
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate from = due.minusDays(EARLY_DAYS);
        return new FollowUpsView.FollowUp(
                id,
                row.getInt("months"),
                due,
                from,
                LocalDate.now(clock).isBefore(from),
                row.getBoolean("open"),
                Arrays.stream((String[]) row.getArray("rungs").getArray())
                        .map(Rung::valueOf)
                        .toList(),
                outcome == null
                        ? null
                        : new FollowUpStated(checks(id), row.getString("found"), FollowUpOutcome.valueOf(outcome)),
                outcome == null ? null : Stamp.signed(row));
    }

    private List<FollowUpStated.Check> checks(FollowUpId followUp) {
        return jdbc.sql(
                        "select agency_id, what from support.follow_up_check where follow_up_id = :id order by position")
                .param("id", followUp.value())
                .query((row, _) -> new FollowUpStated.Check(
                        new AgencyId(row.getObject("agency_id", UUID.class)), row.getString("what")))
                .list();
    }
}
