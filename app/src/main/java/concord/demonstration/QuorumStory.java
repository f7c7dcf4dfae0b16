package concord.demonstration;

import concord.panels.AgendaPurpose;
import concord.panels.Attendance;
import concord.panels.MeetingId;
import concord.panels.Presence;
import concord.panels.SeatKind;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A panel meets and the police are not there: the chair cannot decide, and the coordinator postpones. The case waits for another meeting
 * with the day on which it should have been discussed behind it.
 */
@Component
@Profile("demo")
class QuorumStory {

    private static final int RECEIVED_DAYS = 52;

    private final Storyteller storyteller;
    private final Telling telling;
    private final OpenedCases opened;
    private final CaseActs cases;
    private final MeetingActs meetings;
    private final PanelHands hands;

    QuorumStory(
            Storyteller storyteller,
            Telling telling,
            OpenedCases opened,
            CaseActs cases,
            MeetingActs meetings,
            PanelHands hands) {
        this.storyteller = storyteller;
        this.telling = telling;
        this.opened = opened;
        this.cases = cases;
        this.meetings = meetings;
        this.hands = hands;
    }

    /** The day before the demonstration on which the referral is made. */
    static LocalDate received(LocalDate end) {
        return end.minusDays(RECEIVED_DAYS);
    }

    void tell(Plot plot, LocalDate end) {
        telling.tell(plot, end);
        OpenedCase found = opened.of(plot).orElseThrow();
        CaseFile file = storyteller.at(at(end, 28, 9), end, () -> cases.open(plot, found.id()));
        storyteller.at(at(end, 28, 10), end, () -> cases.assess(file, working(end, 28), false));
        storyteller.at(at(end, 27, 10), end, () -> cases.refer(file));
        meet(hands.of(plot.area()), file, end);
    }

    private void meet(PanelRow panel, CaseFile file, LocalDate end) {
        LocalDate day = working(end, 7);
        MeetingId meeting = storyteller.at(at(end, 21, 11), end, () -> meetings.plan(panel, day));
        storyteller.at(at(end, 15, 11), end, () -> {
            meetings.putOnAgenda(panel, meeting, List.of(file.id()), AgendaPurpose.DECISION);
            meetings.invite(panel, meeting);
        });
        storyteller.at(at(end, 12, 16), end, () -> meetings.sendPack(panel, meeting));
        storyteller.at(panel.opens(day), end, () -> meetings.attend(panel, meeting, withoutPolice(panel)));
        storyteller.at(panel.opens(day).plusSeconds(600), end, () -> postpone(panel, meeting, file, end));
    }

    private List<Attendance> withoutPolice(PanelRow panel) {
        return hands.seats(panel).stream()
                .map(seat -> new Attendance(
                        seat.post(), seat.kind() == SeatKind.POLICE ? Presence.APOLOGIES : Presence.PRESENT, null))
                .toList();
    }

    private void postpone(PanelRow panel, MeetingId meeting, CaseFile file, LocalDate end) {
        if (meetings.whyNot(meeting, file).isEmpty()) {
            throw new IllegalStateException("A panel without the police could decide");
        }
        MeetingId next = meetings.postpone(
                panel, meeting, "The police could not come, so nothing could be decided.", working(end, -6));
        meetings.putOnAgenda(panel, next, List.of(file.id()), AgendaPurpose.DECISION);
        meetings.invite(panel, next);
    }

    /** So many days before the end, or the first working day after that. */
    private static LocalDate working(LocalDate end, int daysBefore) {
        return WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES).plus(end.minusDays(daysBefore), 0);
    }

    private static Instant at(LocalDate end, int daysBefore, int hour) {
        return PanelRow.at(working(end, daysBefore), LocalTime.of(hour, 15));
    }
}
