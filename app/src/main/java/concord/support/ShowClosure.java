package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What stands in the way of closing a case, and how it was closed before. */
public record ShowClosure(CaseId caseId) implements Query<ClosureView>, About {

    public ShowClosure {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
