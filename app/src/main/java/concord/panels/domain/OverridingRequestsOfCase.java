package concord.panels.domain;

import concord.cases.CaseId;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.panels.DecisionRefusal;
import concord.panels.OverrideRequestsOfCase;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a case be closed with the requests that are open now, in the name of a senior officer. */
@Component
class OverridingRequestsOfCase implements CommandHandler<OverrideRequestsOfCase, CaseId> {

    private final OpenMatters matters;
    private final Gate gate;
    private final Ids ids;

    OverridingRequestsOfCase(OpenMatters matters, Gate gate, Ids ids) {
        this.matters = matters;
        this.gate = gate;
        this.ids = ids;
    }

    @Override
    public Outcome<CaseId> handle(OverrideRequestsOfCase command, Acting acting) {
        CaseRecord record = gate.ask(acting, new ShowCase(command.caseId())).orThrow();
        Set<UUID> open = matters.requests(record, acting);
        if (open.isEmpty()) {
            return Outcome.refused(new DecisionRefusal.NothingToOverride());
        }
        return DecisionPolicy.objectionToPart("The reason", command.reason())
                .<Outcome<CaseId>>map(Outcome::refused)
                .orElseGet(() -> {
                    matters.override(ids.next(), record.outline(), open, command.reason(), acting);
                    return Outcome.done(command.caseId());
                });
    }
}
