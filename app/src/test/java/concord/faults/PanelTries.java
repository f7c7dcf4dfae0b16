package concord.faults;

import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.Attendance;
import concord.panels.DecisionTerms;
import concord.panels.MeetingId;
import concord.panels.OverrideRequestsOfCase;
import concord.panels.PanelArrangement;
import concord.panels.PlanMeeting;
import concord.panels.Presence;
import concord.panels.PutOnAgenda;
import concord.panels.RecordAttendance;
import concord.panels.RecordPanelDecision;
import concord.panels.ReferUnderSection36;
import concord.panels.ShowMeeting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.support.SupportBook;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody may try of a panel: to refer a case to it, to meet, to decide, and to override what is open. */
final class PanelTries {

    private static final int AWAITED_DAYS = 20;

    private final Gate gate;
    private final CaseArrangement cases;
    private final PanelArrangement panel;
    private final SupportBook support;
    private final Random random;
    private final List<MeetingId> meetings = new ArrayList<>();

    PanelTries(Gate gate, PanelArrangement panel, SupportBook support, Random random) {
        this.gate = gate;
        this.cases = panel.cases;
        this.panel = panel;
        this.support = support;
        this.random = random;
        meetings.add(panel.meeting);
    }

    void planned(MeetingId meeting) {
        meetings.add(meeting);
    }

    /** Adds them to all that may be tried. */
    void addTo(CaseTries tries) {
        tries.add(
                cases.gateway.officer,
                id -> new ReferUnderSection36(
                        id,
                        cases.version(id),
                        "He threatened the canteen and praised an attacker, so he could be drawn in."),
                CaseStage.SECTION_36);
        tries.add(cases.coordinator, this::meet, CaseStage.PANEL, CaseStage.SUPPORT);
        tries.add(cases.coordinator, _ -> plan());
        tries.add(cases.coordinator, id -> putOn(id, aMeeting()));
        tries.add(cases.coordinator, _ -> attendance(aMeeting()));
        tries.add(cases.chair, id -> decision(id, terms()), CaseStage.PANEL);
        tries.add(cases.chair, id -> decision(id, panel.adopt()), CaseStage.PANEL);
        tries.add(cases.chair, id -> decision(id, new DecisionTerms.Exit(true)), CaseStage.SUPPORT);
        tries.add(cases.gateway.senior, id -> new OverrideRequestsOfCase(id, "The school is shut until January."));
    }

    /** The next thing that a decision about a case waits for. */
    private Command<?> meet(CaseId id) {
        Optional<MeetingId> undecided = meetings.stream()
                .filter(meeting -> items(meeting, id).anyMatch(item -> item.decision() == null))
                .findFirst();
        if (undecided.isPresent()) {
            return attendance(undecided.get());
        }
        return items(meetings.getLast(), id).findFirst().isPresent() ? plan() : putOn(id, meetings.getLast());
    }

    private Stream<AgendaItem> items(MeetingId meeting, CaseId id) {
        return gate.ask(panel.chair(), new ShowMeeting(meeting)).orThrow().agenda().stream()
                .filter(item -> item.caseId().equals(id));
    }

    private Command<?> plan() {
        return new PlanMeeting(panel.panel, support.today(), LocalTime.NOON, "Town Hall", false);
    }

    /** For what a panel can be asked there, or now and then for something else. */
    private Command<?> putOn(CaseId id, MeetingId meeting) {
        boolean toEnd = cases.show(id).outline().stage().isOnTheWayToSupport();
        AgendaPurpose fitting = toEnd ? AgendaPurpose.EXIT : AgendaPurpose.DECISION;
        AgendaPurpose[] any = AgendaPurpose.values();
        return new PutOnAgenda(
                meeting, List.of(id), random.nextInt(5) == 0 ? any[random.nextInt(any.length)] : fitting, "");
    }

    private Command<?> attendance(MeetingId meeting) {
        var both = List.of(
                new Attendance(cases.chair.post(), Presence.PRESENT, null),
                new Attendance(panel.police.post(), Presence.PRESENT, null));
        return new RecordAttendance(meeting, random.nextInt(3) > 0 ? both : List.of(both.get(random.nextInt(2))));
    }

    private MeetingId aMeeting() {
        return meetings.get(random.nextInt(2) == 0 ? meetings.size() - 1 : random.nextInt(meetings.size()));
    }

    private DecisionTerms terms() {
        return switch (random.nextInt(5)) {
            case 0 -> new DecisionTerms.Continue();
            case 1 ->
                new DecisionTerms.Hold(
                        "The school’s account", "The school", support.today().plusDays(AWAITED_DAYS));
            case 2 -> new DecisionTerms.BackToPolice();
            case 3 -> new DecisionTerms.Exit(true);
            default ->
                new DecisionTerms.DoNotAdopt(
                        Set.of("met-elsewhere"),
                        Set.of("mental-health"),
                        "The panel considered the mental health trust, which has offered a first appointment.");
        };
    }

    private @Nullable Command<?> decision(CaseId id, DecisionTerms terms) {
        return meetings.reversed().stream()
                .flatMap(meeting -> items(meeting, id))
                .findFirst()
                .map(item -> decision(item, terms))
                .orElse(null);
    }

    private static Command<?> decision(AgendaItem item, DecisionTerms terms) {
        return new RecordPanelDecision(
                item.id(), item.version(), terms, PanelArrangement.grounds(), "channel-duty-2023", List.of());
    }
}
