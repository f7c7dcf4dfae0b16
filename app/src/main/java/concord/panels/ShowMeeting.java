package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** A meeting. */
public record ShowMeeting(MeetingId meeting) implements Query<MeetingSheet>, About {

    public ShowMeeting {
        requireNonNull(meeting, "meeting is null");
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
