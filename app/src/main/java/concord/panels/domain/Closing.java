package concord.panels.domain;

import concord.cases.CaseId;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.panels.DecisionRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says whether a case can be closed: not while information is outstanding, unless a senior officer lets it (F3). */
@Component
class Closing {

    private final OpenMatters matters;
    private final Gate gate;

    Closing(OpenMatters matters, Gate gate) {
        this.matters = matters;
        this.gate = gate;
    }

    Optional<Refusal> objection(CaseId caseId, Acting acting) {
        CaseRecord record = gate.ask(acting, new ShowCase(caseId)).orThrow();
        Set<UUID> open = matters.requests(record, acting);
        return open.isEmpty() || matters.isOverridden(caseId, open)
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.RequestsOpen(open.size()));
    }
}
