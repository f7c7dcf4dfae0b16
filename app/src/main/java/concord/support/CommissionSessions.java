package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Commissions sessions from an intervention provider, who is told of the person by the same act (F5). */
public record CommissionSessions(CaseId caseId, SessionsWanted wanted) implements Command<CommissionId>, About {

    public CommissionSessions {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(wanted, "wanted is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
