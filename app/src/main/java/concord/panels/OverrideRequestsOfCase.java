package concord.panels;

import concord.cases.CaseId;
import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** A named senior officer lets a case be closed with the requests that are open now (F3). */
public record OverrideRequestsOfCase(CaseId caseId, String reason) implements Command<CaseId>, About {

    public OverrideRequestsOfCase {
        reason = Given.words("reason", reason, 4_000);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
