package concord.panels;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Draws the minutes up from what was recorded. A second time it is a correction: a new version beside the old one.
 *
 * @param latest number of the version that the author has read; nought where there is none
 * @param why it is corrected; blank the first time
 */
public record DrawUpMinutes(MeetingId meeting, int latest, String notes, String why)
        implements Command<MeetingId>, About {

    public DrawUpMinutes {
        notes = Given.atMost("notes", notes, 10_000);
        why = Given.atMost("why", why, 2_000);
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
