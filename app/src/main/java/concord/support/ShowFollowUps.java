package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The reviews after closure of a case, with their due days. */
public record ShowFollowUps(CaseId caseId) implements Query<FollowUpsView>, About {

    public ShowFollowUps {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
