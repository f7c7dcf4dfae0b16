package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** The chair confirms one version of the minutes. */
public record ConfirmMinutes(MeetingId meeting, int number) implements Command<MeetingId>, About {

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
