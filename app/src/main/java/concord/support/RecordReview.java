package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Records a review of the support; the time until the next one begins. */
public record RecordReview(CaseId caseId, int version, ReviewStated stated) implements Command<CaseId>, Versioned {

    public RecordReview {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(stated, "stated is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
