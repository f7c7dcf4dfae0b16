package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The transfers of a case: the one that waits, and what became of others. */
public record ShowTransfersOfCase(CaseId caseId) implements Query<TransfersOfCase>, About {

    public ShowTransfersOfCase {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
