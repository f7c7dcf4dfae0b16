package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The minutes of a meeting. */
public record ShowMinutes(MeetingId meeting) implements Query<MinutesSheet>, About {

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
