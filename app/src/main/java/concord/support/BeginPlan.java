package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Begins a version of the support plan from the latest assessment, with what the version before it says. */
public record BeginPlan(CaseId caseId) implements Command<PlanId>, About {

    public BeginPlan {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
