package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Who owns a case and its risk, who did before, and what is offered. */
public record ShowOwners(CaseId caseId) implements Query<OwnersOfCase>, About {

    public ShowOwners {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
