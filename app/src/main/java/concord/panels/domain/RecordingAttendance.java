package concord.panels.domain;

import concord.panels.Attendance;
import concord.panels.DecisionRefusal;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PanelOutline;
import concord.panels.PanelRule;
import concord.panels.RecordAttendance;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Records who is there, seat by seat, where it differs from what was recorded. */
@Component
class RecordingAttendance implements CommandHandler<RecordAttendance, MeetingId> {

    private final MeetingTable meetings;
    private final PanelTable panels;
    private final AttendanceTable attendance;

    RecordingAttendance(MeetingTable meetings, PanelTable panels, AttendanceTable attendance) {
        this.meetings = meetings;
        this.panels = panels;
        this.attendance = attendance;
    }

    @Override
    public Outcome<MeetingId> handle(RecordAttendance command, Acting acting) {
        MeetingLine meeting = meetings.get(command.meeting());
        if (meeting.off()) {
            return Outcome.refused(PanelRule.CALLED_OFF);
        }
        if (meetings.today().isBefore(meeting.day())) {
            return Outcome.refused(new DecisionRefusal.NotYet());
        }
        PanelOutline panel = panels.get(meeting.panel());
        Set<Attendance> known = attendance.of(meeting.id()).stream()
                .map(AttendanceTable.Recorded::attendance)
                .collect(Collectors.toSet());
        for (Attendance one : command.seats()) {
            Optional<PanelOutline.Seat> seat = panel.seatOf(one.post());
            if (seat.isEmpty()) {
                return Outcome.refused(PanelRule.NO_SUCH_SEAT);
            }
            if (!known.contains(one)) {
                attendance.write(meeting.id(), seat.get().kind(), one, acting);
            }
        }
        return Outcome.done(meeting.id());
    }
}
