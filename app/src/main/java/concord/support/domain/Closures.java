package concord.support.domain;

import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.platform.gate.Acting;
import concord.support.ClosureStated;
import concord.support.ClosureView;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closures, and the overrides that seniors gave for open requests. */
@Component
class Closures {

    private final JdbcClient jdbc;
    private final Clock clock;

    Closures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, CaseId caseId, ClosureStated stated, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.closure (id, case_id, number, outcome, reason, residual, onward_to, onward_with, facts,
                                                     alternatives, would_change, at, post_id, staff_id)
                        values (:id, :case, (select count(*) + 1 from support.closure where case_id = :case), :outcome, :reason,
                                :residual, :onwardTo, :onwardWith, :facts, :alternatives, :would, :at, :post, :staff)
                        """))
                .param("id", id)
                .param("case", caseId.value())
                .param("outcome", stated.outcome().name())
                .param("reason", stated.reason())
                .param("residual", stated.residual())
                .param("onwardTo", stated.onwardTo())
                .param("onwardWith", stated.onwardWith())
                .param("facts", stated.facts())
                .param("alternatives", stated.alternatives())
                .param("would", stated.wouldChange())
                .update();
    }

    List<ClosureView.Closure> of(CaseId caseId) {
        return jdbc.sql("select * from support.closure where case_id = :case order by number desc")
                .param("case", caseId.value())
                .query((row, _) -> new ClosureView.Closure(
                        row.getInt("number"),
                        new ClosureStated(
                                CaseOutcome.valueOf(row.getString("outcome")),
                                row.getString("reason"),
                                row.getString("residual"),
                                row.getString("onward_to"),
                                row.getString("onward_with"),
                                row.getString("facts"),
                                row.getString("alternatives"),
                                row.getString("would_change")),
                        Stamp.signed(row)))
                .list();
    }

    void override(UUID id, CaseId caseId, Set<UUID> requests, String why, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.requests_override (id, case_id, requests, why, at, post_id, staff_id)
                        values (:id, :case, :requests, :why, :at, :post, :staff)
                        """))
                .param("id", id)
                .param("case", caseId.value())
                .param("requests", requests.toArray(UUID[]::new))
                .param("why", why)
                .update();
    }

    List<ClosureView.Overridden> overrides(CaseId caseId) {
        return jdbc.sql("select * from support.requests_override where case_id = :case order by at desc")
                .param("case", caseId.value())
                .query((row, _) -> new ClosureView.Overridden(
                        row.getString("why"), ((UUID[]) row.getArray("requests").getArray()).length, Stamp.signed(row)))
                .list();
    }

    /** The requests for which a senior has let the case be closed. */
    Set<UUID> overridden(CaseId caseId) {
        return Set.copyOf(jdbc.sql(
                        "select distinct unnest(requests) as request from support.requests_override where case_id = :case")
                .param("case", caseId.value())
                .query((row, _) -> row.getObject("request", UUID.class))
                .list());
    }
}
