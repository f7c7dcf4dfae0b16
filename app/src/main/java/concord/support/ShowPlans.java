package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Every version of a case's support plan, the newest first, and how its actions stand. */
public record ShowPlans(CaseId caseId) implements Query<PlansView>, About {

    public ShowPlans {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
