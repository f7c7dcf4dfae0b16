package concord.faults;

import concord.access.Seats;
import concord.cases.AssessCase;
import concord.cases.AssessmentSheet;
import concord.cases.CaseArrangement;
import concord.cases.CaseAssessment;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.FactorAnswer;
import concord.cases.NeedFound;
import concord.cases.OfferHandOver;
import concord.cases.Ownership;
import concord.cases.ShowAssessments;
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
import concord.referrals.domain.GatewayBook;
import concord.sharing.Ask;
import concord.sharing.AskForInformation;
import concord.sharing.RequestFixtures;
import concord.sharing.Told;
import concord.support.ActionLine;
import concord.support.AddAction;
import concord.support.AnswerStop;
import concord.support.AnsweredBy;
import concord.support.ApprovePlan;
import concord.support.AskStop;
import concord.support.BeginPlan;
import concord.support.CannotDoAction;
import concord.support.Capacity;
import concord.support.CloseAction;
import concord.support.CloseSupport;
import concord.support.CommissionId;
import concord.support.CommissionSessions;
import concord.support.CompleteAction;
import concord.support.ConsentAnswer;
import concord.support.DropAction;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpStated;
import concord.support.LeaveNeed;
import concord.support.LetCloseWithRequests;
import concord.support.OfferPlan;
import concord.support.PlanVersion;
import concord.support.RecordConsent;
import concord.support.RecordFollowUp;
import concord.support.RecordReview;
import concord.support.RecordSession;
import concord.support.RenewPlan;
import concord.support.ReturnPlan;
import concord.support.ReviewStated;
import concord.support.StatePlan;
import concord.support.SupportBook;
import concord.support.WithdrawConsent;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody may try with a case, at a good moment or a bad one. */
final class CaseTries {

    private static final int AWAITED_DAYS = 20;

    private final Gate gate;
    private final CaseArrangement cases;
    private final PanelArrangement panel;
    private final SupportBook support;
    private final Random random;
    private final List<MeetingId> meetings = new ArrayList<>();
    private final Map<CaseStage, List<Try>> way = new EnumMap<>(CaseStage.class);
    private final List<Try> all = new ArrayList<>();

    CaseTries(Gate gate, PanelArrangement panel, SupportBook support, Random random) {
        this.gate = gate;
        this.cases = panel.cases;
        this.panel = panel;
        this.support = support;
        this.random = random;
        meetings.add(panel.meeting);
        beforeSupport();
        planning();
        supporting();
        ending();
    }

    /**
     * One thing to try.
     *
     * @param by who may do it, if anybody may
     * @param with makes the command out of what is known of the case; null where there is nothing that it could be about
     */
    record Try(Seats.Seat by, Function<CaseId, @Nullable Command<?>> with) {}

    /** One that leads on from where a case stands, or any other. */
    Try draw(CaseStage stage, boolean onTheWay) {
        List<Try> some = onTheWay ? way.getOrDefault(stage, all) : all;
        return some.get(random.nextInt(some.size()));
    }

    /** Somebody at all. */
    Seats.Seat anybody() {
        List<Seats.Seat> seats = List.of(
                cases.gateway.officer,
                cases.gateway.supervisor,
                cases.gateway.senior,
                cases.gateway.teacher,
                cases.caseOfficer,
                cases.coordinator,
                cases.chair,
                panel.deputy,
                panel.health,
                support.housing,
                cases.provider);
        return seats.get(random.nextInt(seats.size()));
    }

    void planned(MeetingId meeting) {
        meetings.add(meeting);
    }

    private void beforeSupport() {
        Try assess = add(cases.caseOfficer, this::assess, CaseStage.ASSESSMENT, CaseStage.FURTHER_ASSESSMENT);
        way.computeIfAbsent(CaseStage.SUPPORT, _ -> new ArrayList<>()).add(assess);
        way.computeIfAbsent(CaseStage.CLOSING, _ -> new ArrayList<>()).add(assess);
        add(
                cases.gateway.officer,
                id -> new ReferUnderSection36(
                        id,
                        cases.version(id),
                        "He threatened the canteen and praised an attacker, so he could be drawn in."),
                CaseStage.SECTION_36);
        add(cases.coordinator, this::meet, CaseStage.PANEL, CaseStage.SUPPORT);
        add(cases.coordinator, _ -> plan());
        add(cases.coordinator, id -> putOn(id, aMeeting()));
        add(cases.coordinator, _ -> attendance(aMeeting()));
        add(cases.chair, id -> decision(id, terms()), CaseStage.PANEL);
        add(cases.chair, id -> decision(id, panel.adopt()), CaseStage.PANEL);
        add(cases.chair, id -> decision(id, new DecisionTerms.Exit(true)), CaseStage.SUPPORT);
        add(cases.gateway.senior, id -> new OverrideRequestsOfCase(id, "The school is shut until January."));
        add(cases.gateway.officer, this::request);
        add(
                cases.caseOfficer,
                id -> new OfferHandOver(id, Ownership.CASE, anybody().post(), "The mother calls on Mondays."));
    }

    private void planning() {
        add(cases.caseOfficer, id -> consent(id, ConsentAnswer.GIVEN), CaseStage.CONSENT, CaseStage.FURTHER_ASSESSMENT);
        add(cases.caseOfficer, id -> consent(id, ConsentAnswer.REFUSED));
        add(
                cases.caseOfficer,
                id -> new WithdrawConsent(
                        id, cases.version(id), AnsweredBy.PARENT, support.today(), "", "He is met no more."));
        add(cases.caseOfficer, this::write, CaseStage.PLAN);
        add(cases.caseOfficer, BeginPlan::new);
        add(cases.caseOfficer, id -> draft(id, CaseTries::state));
        add(cases.caseOfficer, id -> draft(id, this::addAction));
        add(cases.caseOfficer, id -> draft(id, one -> new OfferPlan(one.id(), one.version())));
        add(cases.chair, id -> draft(id, one -> new ApprovePlan(one.id(), one.version())), CaseStage.PLAN);
        add(cases.chair, id -> draft(id, one -> new ReturnPlan(one.id(), one.version(), "Say more")));
        add(cases.caseOfficer, id -> draft(id, one -> new RenewPlan(one.id(), one.version())));
        add(cases.caseOfficer, id -> draft(id, CaseTries::leave));
        add(cases.caseOfficer, id -> draft(id, CaseTries::drop));
    }

    private void supporting() {
        add(
                support.housing,
                id -> action(id, one -> new CompleteAction(one.id(), one.version(), "He moved in.", List.of())),
                CaseStage.SUPPORT,
                CaseStage.CLOSING);
        add(
                cases.caseOfficer,
                id -> action(id, one -> new CloseAction(one.id(), one.version(), "He moved in with his aunt")),
                CaseStage.CLOSING);
        add(support.housing, id -> action(id, one -> new CannotDoAction(one.id(), one.version(), "No room is free")));
        add(cases.caseOfficer, id -> new CommissionSessions(id, support.wanted(1 + random.nextInt(2))));
        add(
                cases.provider,
                id -> commission(
                        id,
                        one -> new RecordSession(
                                one,
                                support.today().minusDays(random.nextInt(2)),
                                random.nextBoolean(),
                                "We met",
                                null)),
                CaseStage.SUPPORT,
                CaseStage.CLOSING);
        add(cases.caseOfficer, id -> commission(id, one -> new AskStop(one, "He has enough")), CaseStage.CLOSING);
        add(
                cases.chair,
                id -> commission(id, one -> new AnswerStop(one, random.nextBoolean(), "Agreed")),
                CaseStage.CLOSING);
        add(cases.chair, id -> new RecordReview(id, cases.version(id), review()));
    }

    private void ending() {
        add(cases.caseOfficer, id -> new CloseSupport(id, cases.version(id), SupportBook.closure()), CaseStage.CLOSING);
        add(
                cases.gateway.senior,
                id -> new LetCloseWithRequests(id, "The school has closed for good"),
                CaseStage.CLOSING);
        add(cases.caseOfficer, this::followUp, CaseStage.AFTER_CLOSURE);
    }

    private Try add(Seats.Seat by, Function<CaseId, @Nullable Command<?>> with, CaseStage... leadsOnFrom) {
        var one = new Try(by, with);
        all.add(one);
        for (CaseStage stage : leadsOnFrom) {
            way.computeIfAbsent(stage, _ -> new ArrayList<>()).add(one);
        }
        return one;
    }

    private Command<?> assess(CaseId id) {
        AssessmentSheet sheet =
                gate.ask(cases.caseOfficer.acting(), new ShowAssessments(id)).orThrow();
        String own = GatewayBook.rareName();
        var assessment = new CaseAssessment(
                sheet.template().id(),
                support.today(),
                sheet.template().prompts().stream()
                        .map(prompt -> FactorAnswer.nothingKnown(prompt.position()))
                        .toList(),
                "He is at home in no place, and speaks of " + own + ".",
                "The case officer sees him each week, with " + own + ".",
                sheet.isAgain() ? "He has been to college on every day, and nobody has rung but " + own + "." : null,
                List.of(new NeedFound("housing", "A room near the college")),
                false);
        return new AssessCase(id, cases.version(id), assessment);
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

    private Command<?> request(CaseId id) {
        return new AskForInformation(
                cases.show(id).outline().referral().ref(),
                cases.show(id).outline().person(),
                new Ask(cases.gateway.teacher.post(), List.of("Attendance this term"), ""),
                new Told("Rowan Ashby", null, List.of()),
                RequestFixtures.ground());
    }

    private Command<?> consent(CaseId id, ConsentAnswer answer) {
        return new RecordConsent(
                id, cases.version(id), support.stated(answer, AnsweredBy.BOTH, Capacity.NOT_IN_DOUBT, ""), List.of());
    }

    /** The next thing that a plan lacks. */
    private Command<?> write(CaseId id) {
        PlanVersion draft = support.plans(id).draft();
        if (draft == null) {
            return new BeginPlan(id);
        }
        Command<?> action = draft.unanswered() == null ? null : addAction(draft);
        if (action != null) {
            return action;
        }
        return draft.statement().missing() == null ? new OfferPlan(draft.id(), draft.version()) : state(draft);
    }

    private static Command<?> state(PlanVersion draft) {
        return new StatePlan(draft.id(), draft.version(), SupportBook.whole());
    }

    private @Nullable Command<?> draft(CaseId id, Function<PlanVersion, @Nullable Command<?>> with) {
        PlanVersion draft = support.plans(id).draft();
        return draft == null ? null : with.apply(draft);
    }

    private @Nullable Command<?> addAction(PlanVersion draft) {
        return draft.needs().isEmpty()
                ? null
                : new AddAction(
                        draft.id(), draft.version(), draft.needs().getFirst().need(), support.action(support.housing));
    }

    private static @Nullable Command<?> leave(PlanVersion draft) {
        return draft.needs().isEmpty()
                ? null
                : new LeaveNeed(
                        draft.id(), draft.version(), draft.needs().getLast().need(), "His GP sees to it");
    }

    private static @Nullable Command<?> drop(PlanVersion draft) {
        return draft.needs().stream()
                .flatMap(need -> need.actions().stream())
                .findFirst()
                .map(action -> new DropAction(draft.id(), draft.version(), action.id()))
                .orElse(null);
    }

    private @Nullable Command<?> action(CaseId id, Function<ActionLine, Command<?>> with) {
        List<ActionLine> lines = support.plans(id).actions();
        return lines.isEmpty() ? null : with.apply(lines.get(random.nextInt(lines.size())));
    }

    private @Nullable Command<?> commission(CaseId id, Function<CommissionId, Command<?>> with) {
        List<CommissionId> known = support.commissions(id);
        return known.isEmpty() ? null : with.apply(known.get(random.nextInt(known.size())));
    }

    private static ReviewStated review() {
        return new ReviewStated(
                "He goes to college again",
                List.of(new ReviewStated.Progress("Need: housing", "Half done")),
                false,
                "Go on");
    }

    private @Nullable Command<?> followUp(CaseId id) {
        var check = new FollowUpStated.Check(cases.gateway.school, "Asked for attendance");
        return Optional.ofNullable(support.followUps(id).next())
                .map(next -> new RecordFollowUp(
                        next.id(),
                        cases.version(id),
                        new FollowUpStated(List.of(check), "Nothing new.", FollowUpOutcome.NO_FURTHER_CONCERN)))
                .orElse(null);
    }
}
