package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

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
