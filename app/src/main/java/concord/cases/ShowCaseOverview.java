package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What happens next with a case, what else can be done, and its summary in the order of the next decision. */
public record ShowCaseOverview(CaseId caseId) implements Query<CaseOverview>, About {

    public ShowCaseOverview {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
