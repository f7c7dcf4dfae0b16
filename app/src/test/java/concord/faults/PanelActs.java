package concord.faults;

import concord.cases.CaseId;
import concord.panels.AgendaItemId;
import concord.panels.AgendaPurpose;
import concord.panels.Attendance;
import concord.panels.CallOffMeeting;
import concord.panels.ConfirmMinutes;
import concord.panels.ContributionId;
import concord.panels.CorrectRationale;
import concord.panels.DecisionGrounds;
import concord.panels.DecisionTerms;
import concord.panels.DeclareConflict;
import concord.panels.Dissent;
import concord.panels.DrawUpMinutes;
import concord.panels.EndSeat;
import concord.panels.GiveSeat;
import concord.panels.InviteToMeeting;
import concord.panels.MakePanel;
import concord.panels.MeetingId;
import concord.panels.MoveOnAgenda;
import concord.panels.OverrideRequestsOfCase;
import concord.panels.PackField;
import concord.panels.PanelArrangement;
import concord.panels.PanelDecisionId;
import concord.panels.PanelId;
import concord.panels.PlanMeeting;
import concord.panels.Presence;
import concord.panels.PutOnAgenda;
import concord.panels.RecordAttendance;
import concord.panels.RecordDissent;
import concord.panels.RecordPanelDecision;
import concord.panels.ReferUnderSection36;
import concord.panels.SeatKind;
import concord.panels.SendPack;
import concord.panels.TakeOffAgenda;
import concord.panels.WriteContribution;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.sharing.RequestFixtures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The acts of a panel, each in the middle of a meeting that {@link CaseStock} arranges. */
final class PanelActs {

    private final Scene scene;
    private final LocalDate today;
    private final Acting coordinator;
    private final Acting chair;
    private final MeetingId meeting;

    PanelActs(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
        this.coordinator = scene.acting("coordinator");
        this.chair = scene.acting("chair");
        this.meeting = new MeetingId(scene.id("meeting"));
    }

    List<Act> all() {
        return Stream.of(keeping(), agenda(), meeting(), deciding())
                .flatMap(List::stream)
                .toList();
    }

    private List<Act> keeping() {
        var panel = new PanelId(scene.id("panel"));
        var area = new AreaId(scene.id("planners-area"));
        var later = new MeetingId(scene.id("meeting.later"));
        return List.of(
                Act.of(
                        scene.acting("planner"),
                        new MakePanel("Killhope panel", Set.of(area), "Each first Monday", "Town Hall")),
                Act.of(coordinator, new GiveSeat(panel, new PostId(scene.id("housing")), SeatKind.MEMBER)),
                Act.of(coordinator, new EndSeat(panel, new PostId(scene.id("member")))),
                Act.of(coordinator, new PlanMeeting(panel, today.plusDays(60), LocalTime.NOON, "Town Hall", true)),
                Act.of(coordinator, new CallOffMeeting(later, 0, "The chair is ill", today.plusDays(40))),
                Act.of(coordinator, new InviteToMeeting(later)));
    }

    private List<Act> agenda() {
        return List.of(
                Act.of(
                        coordinator,
                        new PutOnAgenda(
                                new MeetingId(scene.id("meeting.later")),
                                List.of(new CaseId(scene.id("case.off"))),
                                AgendaPurpose.DECISION,
                                "")),
                Act.of(coordinator, new TakeOffAgenda(first(), scene.number("item.first.version"), "Not ready")),
                Act.of(coordinator, new MoveOnAgenda(new AgendaItemId(scene.id("item.second")), true)),
                Act.of(scene.acting("health"), new DeclareConflict(first(), "I treat his mother")),
                Act.of(
                        scene.acting("teacher"),
                        new WriteContribution(
                                new ContributionId(scene.id("contribution")), 0, "He came on every day but two.")),
                Act.of(
                        coordinator,
                        new SendPack(
                                meeting,
                                scene.number("meeting.version"),
                                EnumSet.of(PackField.CONCERN, PackField.ASSESSMENT),
                                RequestFixtures.ground())));
    }

    private List<Act> meeting() {
        var member = new Attendance(new PostId(scene.id("member")), Presence.DEPUTY, "The head of year");
        return List.of(
                Act.of(coordinator, new RecordAttendance(meeting, List.of(member))),
                Act.of(coordinator, new DrawUpMinutes(meeting, 1, "The heating failed.", "The heating was left out")),
                Act.of(chair, new ConfirmMinutes(meeting, 1)));
    }

    private List<Act> deciding() {
        var decision = new PanelDecisionId(scene.id("panel-decision"));
        DecisionGrounds own = PanelArrangement.grounds();
        var owners = new DecisionTerms.Adopt(new PostId(scene.id("case-officer")), new PostId(scene.id("supervisor")));
        return List.of(
                Act.of(
                        scene.acting("officer"),
                        new ReferUnderSection36(
                                new CaseId(scene.id("case.opened")),
                                scene.number("case.opened.version"),
                                "He threatened the canteen and praised an attacker, so he could be drawn in.")),
                Act.of(
                        scene.acting("senior"),
                        new OverrideRequestsOfCase(
                                new CaseId(scene.id("case.second")),
                                "The school is shut until January and its head knows the boy well.")),
                Act.of(
                        chair,
                        new RecordPanelDecision(
                                first(),
                                scene.number("item.first.version"),
                                owners,
                                own,
                                "channel-duty-2023",
                                List.of())),
                Act.of(
                        coordinator,
                        new RecordDissent(
                                decision,
                                new Dissent(
                                        new AgencyId(scene.id("health.agency")), "It should wait for a diagnosis."))),
                Act.of(
                        chair,
                        new CorrectRationale(
                                decision,
                                1,
                                own.facts(),
                                own.alternatives(),
                                own.change(),
                                "The threat was written, not spoken, and he wants the help that is offered.",
                                "The messages came by post")));
    }

    private AgendaItemId first() {
        return new AgendaItemId(scene.id("item.first"));
    }
}
