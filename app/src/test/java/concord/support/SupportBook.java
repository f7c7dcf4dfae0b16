package concord.support;

import static java.util.Objects.requireNonNull;

import concord.access.MyWork;
import concord.access.Seats;
import concord.cases.AssessCase;
import concord.cases.AssessmentSheet;
import concord.cases.CaseArrangement;
import concord.cases.CaseAssessment;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.cases.FactorAnswer;
import concord.cases.NeedFound;
import concord.cases.PanelDecision;
import concord.cases.ShowAssessments;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import concord.sharing.Ground;
import concord.sharing.SevenQuestions;
import concord.sharing.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A case with its people, and what is done in support in one word each, so that a test reads as the work does. */
public final class SupportBook {

    public final CaseArrangement cases;
    public final Seats.Seat housing;
    public final Seats.Seat system;

    private final Gate gate;
    private final Clock clock;

    public SupportBook(Gate gate, TestDatabase database, Clock clock) {
        this(gate, new CaseArrangement(gate, database), clock);
    }

    /** For cases whose posts are there already. */
    public SupportBook(Gate gate, CaseArrangement cases, Clock clock) {
        this.gate = gate;
        this.clock = clock;
        this.cases = cases;
        this.housing = cases.gateway.seats.seat(
                Role.PANEL_MEMBER, cases.gateway.seats.agency("local-authority"), cases.gateway.area);
        this.system = cases.gateway.seats.seat(Role.AGENCY_SYSTEM, cases.provider.agency());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A case that the panel has adopted. The person is a child. */
    public CaseId adopted() {
        return cases.at(CaseStage.CONSENT);
    }

    public ConsentStated yes() {
        return stated(ConsentAnswer.GIVEN, AnsweredBy.BOTH, Capacity.NOT_IN_DOUBT, "");
    }

    public ConsentStated stated(ConsentAnswer answer, AnsweredBy by, Capacity capacity, String note) {
        return new ConsentStated(
                answer, by, "Mother", cases.caseOfficer.post(), "in-person", today(), capacity, note, true);
    }

    public Outcome<CaseId> consent(CaseId id, ConsentStated stated) {
        return gate.submit(cases.caseOfficer.acting(), new RecordConsent(id, cases.version(id), stated, List.of()));
    }

    public Outcome<CaseId> withdraw(CaseId id) {
        return gate.submit(
                cases.caseOfficer.acting(),
                new WithdrawConsent(
                        id,
                        cases.version(id),
                        AnsweredBy.PARENT,
                        today(),
                        "",
                        "The provider is told to meet him no more."));
    }

    /** A case with a standing consent and an assessment that found these needs. */
    public CaseId toPlan(String... needs) {
        CaseId id = adopted();
        assess(id, needs);
        consent(id, yes()).orThrow();
        return id;
    }

    /** Assessed again, with these needs found. */
    public void assess(CaseId id, String... needs) {
        AssessmentSheet sheet =
                gate.ask(cases.caseOfficer.acting(), new ShowAssessments(id)).orThrow();
        var assessment = new CaseAssessment(
                sheet.template().id(),
                today(),
                sheet.template().prompts().stream()
                        .map(prompt -> FactorAnswer.nothingKnown(prompt.position()))
                        .toList(),
                "He is at home in no place.",
                "The case officer sees him each week.",
                sheet.isAgain()
                        ? "He has been to college on every day for three weeks, and nobody of the group has rung him."
                        : null,
                Arrays.stream(needs)
                        .map(need -> new NeedFound(need, "Needs help with " + need))
                        .toList(),
                needs.length == 0);
        gate.submit(cases.caseOfficer.acting(), new AssessCase(id, cases.version(id), assessment))
                .orThrow();
    }

    public PlansView plans(CaseId id) {
        return gate.ask(cases.caseOfficer.acting(), new ShowPlans(id)).orThrow();
    }

    public PlanVersion draft(CaseId id) {
        return requireNonNull(plans(id).draft());
    }

    public PlanId begin(CaseId id) {
        return gate.submit(cases.caseOfficer.acting(), new BeginPlan(id)).orThrow();
    }

    public static PlanStatement whole() {
        return new PlanStatement(
                "In person, at home",
                "At the first visit",
                "The case officer",
                "Mentoring and housing",
                "The owners of the actions",
                "Weekly until summer");
    }

    public void state(CaseId id, PlanStatement statement) {
        PlanVersion draft = draft(id);
        gate.submit(cases.caseOfficer.acting(), new StatePlan(draft.id(), draft.version(), statement))
                .orThrow();
    }

    public ActionPlanned action(Seats.Seat owner) {
        return new ActionPlanned(
                "housing",
                "Find a room near the college",
                owner.post(),
                "Fewer moves in a year",
                today().plusDays(30),
                "Two visits a month");
    }

    public Outcome<PlanId> act(CaseId id, int need, Seats.Seat owner) {
        PlanVersion draft = draft(id);
        return gate.submit(
                cases.caseOfficer.acting(),
                new AddAction(
                        draft.id(), draft.version(), draft.needs().get(need).need(), action(owner)));
    }

    public Outcome<PlanId> offer(CaseId id) {
        PlanVersion draft = draft(id);
        return gate.submit(cases.caseOfficer.acting(), new OfferPlan(draft.id(), draft.version()));
    }

    public Outcome<PlanId> approve(CaseId id, Seats.Seat by) {
        PlanVersion draft = draft(id);
        return gate.submit(by.acting(), new ApprovePlan(draft.id(), draft.version()));
    }

    /** A case with an approved plan of one need and one action, owned by another agency. */
    public CaseId supported() {
        CaseId id = toPlan("housing");
        begin(id);
        state(id, whole());
        act(id, 0, housing).orThrow();
        offer(id).orThrow();
        approve(id, cases.chair).orThrow();
        return id;
    }

    public ActionLine onlyAction(CaseId id) {
        return plans(id).actions().getFirst();
    }

    public Outcome<ActionId> complete(CaseId id) {
        ActionLine line = onlyAction(id);
        return gate.submit(
                housing.acting(),
                new CompleteAction(
                        line.id(), line.version(), "He moved in on Monday; the lease is signed.", List.of()));
    }

    public SessionsWanted wanted(int sessions) {
        return new SessionsWanted(
                cases.provider.post(),
                "To talk about what he reads",
                sessions,
                Frequency.WEEKLY,
                today(),
                today().plusMonths(4),
                new Told("Rowan Ashby", null, List.of(new Told.Field("School year", "Year 10"))),
                new Ground("To give support", "public-task", SevenQuestions.asUsualUnderADuty()));
    }

    public Outcome<CommissionId> commission(CaseId id, int sessions) {
        return gate.submit(cases.caseOfficer.acting(), new CommissionSessions(id, wanted(sessions)));
    }

    public List<CommissionId> commissions(CaseId id) {
        return gate.ask(cases.caseOfficer.acting(), new ShowSessions(id)).orThrow().commissions().stream()
                .map(one -> one.line().id())
                .toList();
    }

    public Outcome<SessionId> deliver(CommissionId commission, LocalDate on) {
        return session(cases.provider, new RecordSession(commission, on, true, "We talked about football.", null));
    }

    public Outcome<SessionId> session(Seats.Seat by, RecordSession session) {
        return gate.submit(by.acting(), session);
    }

    public CommissionView commission(CommissionId commission) {
        return gate.ask(cases.caseOfficer.acting(), new ShowCommission(commission))
                .orThrow();
    }

    public void exit(CaseId id) {
        cases.take(id, CaseHappening.panelDecided(PanelDecision.EXIT));
    }

    public static ClosureStated closure() {
        return new ClosureStated(
                CaseOutcome.NO_FURTHER_CONCERNS,
                "need-lessened",
                "He may fall in with the old group again.",
                "The college’s pastoral team",
                "Head of year",
                "Every action was completed, and the sessions went well.",
                "Going on for another three months was considered.",
                "New contact with the group would change this.");
    }

    public Outcome<CaseId> close(CaseId id) {
        return gate.submit(cases.caseOfficer.acting(), new CloseSupport(id, cases.version(id), closure()));
    }

    /** A case whose support was given, assessed and closed. */
    public CaseId closed() {
        CaseId id = supported();
        complete(id).orThrow();
        assess(id, "housing");
        exit(id);
        close(id).orThrow();
        return id;
    }

    public FollowUpsView followUps(CaseId id) {
        return gate.ask(cases.caseOfficer.acting(), new ShowFollowUps(id)).orThrow();
    }

    public Outcome<CaseId> followUp(CaseId id, FollowUpOutcome outcome) {
        FollowUpId next = requireNonNull(followUps(id).next()).id();
        return followUp(id, next, outcome);
    }

    public Outcome<CaseId> followUp(CaseId id, FollowUpId followUp, FollowUpOutcome outcome) {
        var check = new FollowUpStated.Check(cases.gateway.school, "Asked for attendance and friendships");
        return gate.submit(
                cases.caseOfficer.acting(),
                new RecordFollowUp(
                        followUp,
                        cases.version(id),
                        new FollowUpStated(List.of(check), "Nothing new is known.", outcome)));
    }

    public CaseStage stage(CaseId id) {
        return cases.show(id).outline().stage();
    }

    public List<Task> tasks(Seats.Seat of) {
        return gate.ask(of.acting(), new MyWork()).orThrow();
    }

    public List<String> titles(Seats.Seat of) {
        return tasks(of).stream().map(Task::title).toList();
    }

    /** The case's reference for each step or action of it that the proofs of support find astray. */
    public List<String> astray(TestDatabase database, CaseId id) {
        return database.asOwner()
                .sql("""
                        select reference from (select reference from support.action_that_differs
                                               union all select reference from support.step_that_differs
                                               where kind not in ('CONSENT_GIVEN')) a
                        where reference = :reference
                        """)
                .param("reference", cases.show(id).outline().reference().value())
                .query((row, _) -> row.getString("reference"))
                .list();
    }
}
