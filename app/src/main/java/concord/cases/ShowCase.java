package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The record of a case, for those who work on it in its area. */
public record ShowCase(CaseId caseId) implements Query<CaseRecord>, About {

    public ShowCase {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
