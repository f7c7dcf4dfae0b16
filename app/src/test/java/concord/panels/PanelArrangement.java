package concord.panels;

import concord.access.Seats;
import concord.cases.AssessCase;
import concord.cases.AssessmentSheet;
import concord.cases.CaseArrangement;
import concord.cases.CaseAssessment;
import concord.cases.CaseId;
import concord.cases.FactorAnswer;
import concord.cases.NeedFound;
import concord.cases.ShowAssessments;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.referrals.domain.GatewayBook;
import concord.sharing.Ground;
import concord.sharing.SevenQuestions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A panel with its seats, meeting today, and cases on their way to it. */
public final class PanelArrangement {

    public final CaseArrangement cases;
    public final Seats.Seat deputy;
    public final Seats.Seat police;
    public final Seats.Seat health;
    public final Seats.Seat education;
    public final AgencyId trust;
    public final PanelId panel;
    public final MeetingId meeting;

    private final Gate gate;
    private final LocalDate today;

    public PanelArrangement(Gate gate, TestDatabase database, Clock clock) {
        this(gate, new CaseArrangement(gate, database), clock);
    }

    /** For cases whose posts are there already. */
    public PanelArrangement(Gate gate, CaseArrangement cases, Clock clock) {
        this.gate = gate;
        this.today = LocalDate.now(clock);
        this.cases = cases;
        Seats seats = cases.gateway.seats;
        this.deputy = seats.seat(Role.CHAIR, cases.chair.agency(), cases.gateway.area);
        this.police = cases.gateway.supervisor;
        this.trust = seats.agency("health");
        this.health = seats.seat(Role.PANEL_MEMBER, trust, cases.gateway.area);
        this.education = seats.seat(Role.PANEL_MEMBER, seats.agency("education"), cases.gateway.area);
        this.panel = gate.submit(
                        coordinator(),
                        new MakePanel(
                                "Panel " + UUID.randomUUID(),
                                Set.of(cases.gateway.area),
                                "Second Tuesday of the month, 2pm",
                                "Town Hall"))
                .orThrow();
        seat(cases.chair, SeatKind.CHAIR);
        seat(deputy, SeatKind.DEPUTY_CHAIR);
        seat(police, SeatKind.POLICE);
        seat(health, SeatKind.MEMBER);
        seat(education, SeatKind.MEMBER);
        this.meeting = plan(today);
    }

    public Acting coordinator() {
        return cases.coordinator.acting();
    }

    public Acting chair() {
        return cases.chair.acting();
    }

    public void seat(Seats.Seat seat, SeatKind kind) {
        gate.submit(coordinator(), new GiveSeat(panel, seat.post(), kind)).orThrow();
    }

    public MeetingId plan(LocalDate day) {
        return gate.submit(coordinator(), new PlanMeeting(panel, day, LocalTime.of(14, 0), "Town Hall", false))
                .orThrow();
    }

    /** An assessment of its own words, completed now. */
    public void assess(CaseId caseId) {
        assess(caseId, today);
    }

    public void assess(CaseId caseId, LocalDate madeOn) {
        AssessmentSheet sheet = gate.ask(cases.caseOfficer.acting(), new ShowAssessments(caseId))
                .orThrow();
        List<FactorAnswer> answers = sheet.template().prompts().stream()
                .map(prompt -> FactorAnswer.nothingKnown(prompt.position()))
                .toList();
        var assessment = new CaseAssessment(
                sheet.template().id(),
                madeOn,
                answers,
                "He talks of revenge on the canteen and is alone most of the day.",
                "The tutor meets him twice a week and the police ring his mother.",
                sheet.isAgain() ? "Since the last time he has left the forum and talks again." : null,
                List.of(new NeedFound("mental-health", "Low mood since his father left")),
                false);
        gate.submit(cases.caseOfficer.acting(), new AssessCase(caseId, cases.version(caseId), assessment))
                .orThrow();
    }

    public Outcome<SectionReferralId> refer(CaseId caseId, Seats.Seat by) {
        return gate.submit(
                by.acting(),
                new ReferUnderSection36(
                        caseId,
                        cases.version(caseId),
                        "He threatened the canteen and praised an attacker, so there is reason to believe he could be drawn in."));
    }

    /** A case that waits for the panel. */
    public CaseId waiting() {
        CaseId id = cases.opened();
        assess(id);
        refer(id, cases.gateway.officer).orThrow();
        return id;
    }

    public Outcome<MeetingId> putOn(MeetingId on, CaseId caseId, AgendaPurpose purpose) {
        return gate.submit(coordinator(), new PutOnAgenda(on, List.of(caseId), purpose, ""));
    }

    public AgendaItem item(CaseId caseId) {
        return sheet(chair()).agenda().stream()
                .filter(item -> item.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    public MeetingSheet sheet(Acting acting) {
        return gate.ask(acting, new ShowMeeting(meeting)).orThrow();
    }

    public void attend(Seats.Seat seat, Presence presence) {
        gate.submit(
                        coordinator(),
                        new RecordAttendance(
                                meeting,
                                List.of(new Attendance(
                                        seat.post(), presence, presence == Presence.DEPUTY ? "PC Deputy" : null))))
                .orThrow();
    }

    /** Chair, police and health are there. */
    public void quorate() {
        attend(cases.chair, Presence.PRESENT);
        attend(police, Presence.PRESENT);
        attend(health, Presence.PRESENT);
        attend(education, Presence.APOLOGIES);
    }

    /** On today's agenda, with everybody there. */
    public CaseId toDecide() {
        CaseId id = waiting();
        putOn(meeting, id, AgendaPurpose.DECISION).orThrow();
        quorate();
        return id;
    }

    public DecisionTerms adopt() {
        return new DecisionTerms.Adopt(cases.caseOfficer.post(), police.post());
    }

    /** Reasons that say something, different each time. */
    public static DecisionGrounds grounds() {
        String own = GatewayBook.rareName();
        return new DecisionGrounds(
                "The tutor heard the threat herself and showed the panel the messages about " + own + ".",
                "He may act when alone; the tutor and police keep watch until support begins.",
                "The panel weighed early help alone, and found that it would not reach the grievance.",
                "The case officer asks for consent this week and the panel looks again in a month.",
                "A credible account that the words were a joke would change the panel's mind.",
                "The threat is specific, he has nobody to talk to, and he wants the help that is offered.");
    }

    public RecordPanelDecision decision(CaseId caseId, DecisionTerms terms) {
        AgendaItem item = item(caseId);
        return new RecordPanelDecision(item.id(), item.version(), terms, grounds(), "channel-duty-2023", List.of());
    }

    public Outcome<PanelDecisionId> decide(CaseId caseId, DecisionTerms terms) {
        return gate.submit(chair(), decision(caseId, terms));
    }

    public Outcome<MeetingId> sendPack() {
        var ground = new Ground("To prepare the panel's decision", "public-task", SevenQuestions.asUsualUnderADuty());
        int version = sheet(coordinator()).version();
        return gate.submit(coordinator(), new SendPack(meeting, version, EnumSet.allOf(PackField.class), ground));
    }
}
