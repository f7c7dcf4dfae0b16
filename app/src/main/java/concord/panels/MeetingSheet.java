package concord.panels;

import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page shows it.
 *
 * @param seats each seat with what was recorded of its attendance
 * @param quorum one for each area of the panel
 * @param invited absent until the invitations were sent
 * @param waiting cases that could be put on the agenda; empty where the acting post may not put any
 * @param off why it was called off; absent where it stands
 */
public record MeetingSheet(
        MeetingLine line,
        int version,
        PanelOutline panel,
        List<SeatThere> seats,
        List<Quorum> quorum,
        List<AgendaItem> agenda,
        @Nullable Instant invited,
        @Nullable Instant packSent,
        List<Waiting> waiting,
        List<Conflict> conflicts,
        List<Asked> contributions,
        List<PanelNotice> notices,
        @Nullable String off,
        boolean keeps,
        boolean works)
        implements Shown {

    public MeetingSheet {
        seats = List.copyOf(seats);
        quorum = List.copyOf(quorum);
        agenda = List.copyOf(agenda);
        waiting = List.copyOf(waiting);
        conflicts = List.copyOf(conflicts);
        contributions = List.copyOf(contributions);
        notices = List.copyOf(notices);
    }

    @Override
    public List<RecordRef> shown() {
        return agenda.stream().map(item -> item.caseId().ref()).toList();
    }

    /**
     * One seat.
     *
     * @param attendance absent until it was recorded
     */
    public record SeatThere(
            PanelOutline.Seat seat, @Nullable Attendance attendance) {}

    /** A case that waits for an agenda. */
    public record Waiting(
            CaseId caseId,
            String reference,
            CaseStage stage,
            @Nullable LocalDate due) {}

    /** A declared conflict, for those who run the meeting. */
    public record Conflict(int number, String post, String reason) {}

    /** A contribution that was asked for. */
    public record Asked(int number, String agency, LocalDate due, boolean written) {}
}
