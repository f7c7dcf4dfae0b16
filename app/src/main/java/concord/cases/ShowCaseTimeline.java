package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Everything that has happened to a case, in this room and in those below. */
public record ShowCaseTimeline(CaseId caseId) implements Query<CaseTimeline>, About {

    public ShowCaseTimeline {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
