package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.util.List;

/**
 * Puts cases on the agenda of a meeting. The referrers' agencies are asked to contribute (F9).
 *
 * @param asked what is asked of the panel; blank for the usual question of the purpose
 */
public record PutOnAgenda(MeetingId meeting, List<CaseId> cases, AgendaPurpose purpose, String asked)
        implements Command<MeetingId>, About {

    public PutOnAgenda {
        cases = List.copyOf(cases);
        requireNonNull(purpose, "purpose is null");
        asked = Given.atMost("asked", asked, 2_000);
        Given.that(!cases.isEmpty(), "Something is put on the agenda");
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
