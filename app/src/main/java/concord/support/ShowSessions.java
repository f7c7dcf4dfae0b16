package concord.support;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import static java.util.Objects.requireNonNull;

/** All sessions that were commissioned in a case. */
public record ShowSessions(CaseId caseId) implements Query<SessionsView>, About {

    public ShowSessions {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
