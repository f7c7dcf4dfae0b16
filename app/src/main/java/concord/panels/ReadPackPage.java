package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** One case's page of a pack. */
public record ReadPackPage(MeetingId meeting, CaseId caseId) implements Query<PackReading>, About {

    public ReadPackPage {
        requireNonNull(meeting, "meeting is null");
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
