package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.util.List;

/** Records who is there. A correction is a new row; those who decided earlier stay as they were recorded then. */
public record RecordAttendance(MeetingId meeting, List<Attendance> seats) implements Command<MeetingId>, About {

    public RecordAttendance {
        seats = List.copyOf(seats);
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
