package concord.support.domain;

import concord.cases.AddToCase;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.GivePart;
import concord.cases.PartKind;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes steps in cases for this room's acts, and knows the days on which earlier ones were taken. */
@Component
class CaseSteps {

    private final JdbcClient jdbc;
    private final Gate gate;

    CaseSteps(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /** Refused where the case does not stand at the step. */
    Outcome<CaseId> take(CaseId caseId, CaseHappening happening, Acting by) {
        return gate.submit(Acting.system(), new AddToCase(caseId, happening, by));
    }

    Outcome<CaseId> take(CaseId caseId, CaseHappening.Kind kind, Acting by) {
        return take(caseId, CaseHappening.of(kind), by);
    }

    void givePart(CaseId caseId, PostId post, PartKind kind) {
        gate.submit(Acting.system(), new GivePart(caseId, post, kind)).orThrow();
    }

    /** When a panel adopted the case last; absent where none ever did. */
    @Nullable
    Instant adopted(CaseId caseId) {
        return jdbc.sql("""
                        select max(at) as at from cases.happening
                        where case_id = :case and kind = 'PANEL_DECIDED' and code = 'ADOPT'
                        """)
                .param("case", caseId.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
