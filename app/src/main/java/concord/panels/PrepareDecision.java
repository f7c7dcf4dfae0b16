package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What is needed to decide a case in a meeting. */
public record PrepareDecision(MeetingId meeting, CaseId caseId) implements Query<DecisionSheet>, About {

    public PrepareDecision {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
