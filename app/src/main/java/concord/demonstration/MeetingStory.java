package concord.demonstration;

import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.Attendance;
import concord.panels.MeetingId;
import concord.panels.Presence;
import concord.panels.SeatKind;
import concord.platform.gate.PostId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells one meeting of a panel, from its plan to its minutes. */
@Component
@Profile("demo")
class MeetingStory {

    private static final int PLANNED_DAYS = 24; // calendar days before
    private static final int PACK_DAYS = 6;
    private static final int MINUTES_DAYS = 2;
    private static final int CONFIRMED_DAYS = 7;
    private static final Duration FOR_A_CASE = Duration.ofMinutes(12);

    private final Storyteller storyteller;
    private final MeetingActs acts;
    private final DecisionActs decisions;
    private final PanelHands hands;

    MeetingStory(Storyteller storyteller, MeetingActs acts, DecisionActs decisions, PanelHands hands) {
        this.storyteller = storyteller;
        this.acts = acts;
        this.decisions = decisions;
        this.hands = hands;
    }

    /** A case on the agenda, and what the panel decides of it. */
    record Case(Plot plot, CaseId id, AgendaPurpose purpose, PanelDecision decision) {}

    /** A meeting without cases is planned and nobody is troubled further. */
    void tell(PanelRow panel, LocalDate day, List<Case> cases, LocalDate end) {
        storyteller.upToNow(() -> meet(panel, day, cases, end));
    }

    private void meet(PanelRow panel, LocalDate day, List<Case> cases, LocalDate end) {
        MeetingId meeting = storyteller.at(at(day.minusDays(PLANNED_DAYS), 10, 5), end, () -> acts.plan(panel, day));
        if (cases.isEmpty()) {
            return;
        }
        storyteller.at(PanelRow.agendaOf(day), end, () -> {
            purposes(cases)
                    .forEach((purpose, some) -> acts.putOnAgenda(
                            panel, meeting, some.stream().map(Case::id).toList(), purpose));
            acts.invite(panel, meeting);
        });
        storyteller.at(at(day.minusDays(PACK_DAYS), 15, 30), end, () -> acts.sendPack(panel, meeting));
        storyteller.at(panel.opens(day), end, () -> acts.attend(panel, meeting, attendance(panel, day)));
        decide(panel, day, meeting, cases, end);
        storyteller.at(at(day.plusDays(MINUTES_DAYS), 9, 40), end, () -> acts.drawUpMinutes(panel, meeting));
        storyteller.at(
                at(day.plusDays(CONFIRMED_DAYS), 16, 20),
                end,
                () -> acts.confirmMinutes(cases.getFirst().plot().area(), meeting));
    }

    private static Map<AgendaPurpose, List<Case>> purposes(List<Case> cases) {
        var purposes = new EnumMap<AgendaPurpose, List<Case>>(AgendaPurpose.class);
        cases.forEach(one ->
                purposes.computeIfAbsent(one.purpose(), _ -> new ArrayList<>()).add(one));
        return purposes;
    }

    private void decide(PanelRow panel, LocalDate day, MeetingId meeting, List<Case> cases, LocalDate end) {
        Instant moment = panel.opens(day).plus(FOR_A_CASE);
        List<AgendaItem> agenda = storyteller.at(moment, end, () -> acts.agenda(panel, meeting));
        for (AgendaItem item : agenda) {
            Case one = cases.stream()
                    .filter(some -> some.id().equals(item.caseId()))
                    .findFirst()
                    .orElseThrow();
            storyteller.at(moment, end, () -> decisions.decide(panel, day, item, one.plot(), one.decision()));
            moment = moment.plus(FOR_A_CASE);
        }
    }

    /** Members are sometimes away; the police send a deputy then, and somebody always chairs. */
    private List<Attendance> attendance(PanelRow panel, LocalDate day) {
        var draw = new SplittableRandom(day.toEpochDay() * 31 + panel.name().hashCode());
        Set<PostId> chairs =
                panel.areas().stream().map(area -> hands.chair(area).post()).collect(Collectors.toSet());
        return hands.seats(panel).stream()
                .map(seat -> {
                    boolean away = draw.nextDouble() < Calibration.APOLOGIES || !hands.isThere(seat);
                    if (!away || chairs.contains(seat.post())) {
                        return new Attendance(seat.post(), Presence.PRESENT, null);
                    }
                    return seat.kind() == SeatKind.POLICE
                            ? new Attendance(seat.post(), Presence.DEPUTY, "A sergeant of the same team")
                            : new Attendance(seat.post(), Presence.APOLOGIES, null);
                })
                .toList();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return PanelRow.at(day, LocalTime.of(hour, minute));
    }
}
