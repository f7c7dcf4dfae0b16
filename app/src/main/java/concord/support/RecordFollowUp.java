package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Records a review after closure (F6). */
public record RecordFollowUp(FollowUpId followUp, int version, FollowUpStated stated)
        implements Command<CaseId>, Versioned {

    public RecordFollowUp {
        requireNonNull(followUp, "followUp is null");
        requireNonNull(stated, "stated is null");
    }

    @Override
    public RecordRef about() {
        return followUp.ref();
    }
}
