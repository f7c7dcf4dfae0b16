package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What those who referred were told of a case, and what is due to be told. */
public record ShowCaseFeedback(CaseId caseId) implements Query<CaseFeedback>, About {

    public ShowCaseFeedback {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
