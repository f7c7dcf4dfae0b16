package concord.support.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.CaseTimelineEntry;
import concord.cases.ShowCase;
import concord.cases.ShowCaseTimeline;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Query;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import concord.sharing.WhoWasTold;
import concord.support.ActionLine;
import concord.support.ActionState;
import concord.support.AnswerLaterDay;
import concord.support.AnswerStop;
import concord.support.AnswerWorry;
import concord.support.AnsweredBy;
import concord.support.AskLaterDay;
import concord.support.AskStop;
import concord.support.CannotDoAction;
import concord.support.Capacity;
import concord.support.CloseAction;
import concord.support.CloseSupport;
import concord.support.ClosureRefusal;
import concord.support.ClosureStated;
import concord.support.CommissionId;
import concord.support.ConsentAnswer;
import concord.support.ConsentRefusal;
import concord.support.DropAction;
import concord.support.LeaveNeed;
import concord.support.LetCloseWithRequests;
import concord.support.PassAction;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.PlanVersion;
import concord.support.RecordReview;
import concord.support.RecordSession;
import concord.support.RenewPlan;
import concord.support.ReturnPlan;
import concord.support.ReviewStated;
import concord.support.SessionRefusal;
import concord.support.ShowAction;
import concord.support.ShowClosure;
import concord.support.ShowConsent;
import concord.support.ShowPlans;
import concord.support.ShowReviews;
import concord.support.ShowSessions;
import concord.support.StatePlan;
import concord.support.SupportBook;
import concord.support.SupportRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Support from the answer about consent to the closure, on the real database. */
@ConcordTest
class SupportTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private SupportBook book;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
    }

    @Test
    void consentOpensTheWayToThePlanAndARefusalToAFurtherAssessment() {
        CaseId given = book.adopted();
        CaseId refused = book.adopted();

        book.consent(given, book.yes()).orThrow();
        book.consent(refused, book.stated(ConsentAnswer.REFUSED, AnsweredBy.PARENT, Capacity.NOT_IN_DOUBT, ""))
                .orThrow();

        assertThat(book.stage(given)).isEqualTo(CaseStage.PLAN);
        assertThat(book.stage(refused)).isEqualTo(CaseStage.FURTHER_ASSESSMENT);
        assertThat(book.cases.show(refused).outline().due()).isNotNull();
    }

    @Test
    void nothingIsAskedBeforeThePanelAdopts() {
        CaseId id = book.cases.at(CaseStage.PANEL);

        assertThat(book.consent(id, book.yes())).isEqualTo(Outcome.refused(new ConsentRefusal.NotAdopted()));
    }

    @Test
    void aChildsOwnAnswerIsRefusedByTheDateOfBirthOnRecord() {
        CaseId id = book.adopted();

        assertThat(book.consent(id, book.stated(ConsentAnswer.GIVEN, AnsweredBy.PERSON, Capacity.NOT_IN_DOUBT, "")))
                .isEqualTo(Outcome.refused(new ConsentRefusal.ChildAlone()));
        assertThat(book.stage(id)).isEqualTo(CaseStage.CONSENT);
    }

    @Test
    void withoutConsentNothingIsGivenAndTheRuleIsNamed() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 4).orThrow();
        book.withdraw(id).orThrow();

        assertThat(book.stage(id)).isEqualTo(CaseStage.FURTHER_ASSESSMENT);
        assertThat(book.commission(id, 2)).isEqualTo(Outcome.refused(new ConsentRefusal.NoConsent()));
        assertThat(book.complete(id)).isEqualTo(Outcome.refused(new ConsentRefusal.NoConsent()));
        assertThat(new ConsentRefusal.NoConsent().rule()).contains("s.36(4)(b)");
        assertThat(book.commission(commission).line().stopped()).isTrue();
        assertThat(gate.ask(book.cases.caseOfficer.acting(), new ShowConsent(id))
                        .orThrow()
                        .answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.withdrawal()).isNotNull());
    }

    @Test
    void anUnmappedNeedBlocksThePlan() {
        CaseId id = book.toPlan("housing", "family");
        book.begin(id);
        book.state(id, SupportBook.whole());
        book.act(id, 0, book.housing).orThrow();

        assertThat(book.offer(id)).isEqualTo(Outcome.refused(new PlanRefusal.NeedUnanswered("Needs help with family")));

        PlanVersion draft = book.draft(id);
        gate.submit(
                        book.cases.caseOfficer.acting(),
                        new LeaveNeed(
                                draft.id(),
                                draft.version(),
                                draft.needs().getLast().need(),
                                "His GP sees to it"))
                .orThrow();
        book.offer(id).orThrow();
        book.approve(id, book.cases.chair).orThrow();
        assertThat(book.stage(id)).isEqualTo(CaseStage.SUPPORT);
    }

    @Test
    void nobodyApprovesWhatTheyWroteAndNothingIsWrittenInAfterwards() {
        CaseId id = book.toPlan("housing");
        PlanId plan = book.begin(id);
        book.state(id, SupportBook.whole());
        book.act(id, 0, book.housing).orThrow();
        PlanVersion draft = book.draft(id);
        gate.submit(book.cases.coordinator.acting(), new StatePlan(plan, draft.version(), SupportBook.whole()))
                .orThrow();
        book.offer(id).orThrow();

        assertThat(book.approve(id, book.cases.coordinator)).isEqualTo(Outcome.refused(new PlanRefusal.OwnPlan()));
        book.approve(id, book.cases.chair).orThrow();

        int version = requireNonNull(book.plans(id).inForce()).version();
        assertThat(gate.submit(book.cases.caseOfficer.acting(), new StatePlan(plan, version, SupportBook.whole())))
                .isEqualTo(Outcome.refused(new PlanRefusal.AlreadyApproved()));
    }

    @Test
    void aPlanThatWasSentBackIsOfferedAgain() {
        CaseId id = book.toPlan("housing");
        PlanId plan = book.begin(id);
        book.state(id, SupportBook.whole());
        book.act(id, 0, book.housing).orThrow();
        book.offer(id).orThrow();
        gate.submit(
                        book.cases.chair.acting(),
                        new ReturnPlan(plan, book.draft(id).version(), "Say what the school does"))
                .orThrow();

        assertThat(book.draft(id).returns()).containsExactly("Say what the school does");
        assertThat(book.approve(id, book.cases.chair)).isEqualTo(Outcome.refused(new PlanRefusal.NotOffered()));
    }

    @Test
    void aNewVersionLeavesTheOldOneAndClosesWhatItLeavesOut() {
        CaseId id = book.supported();
        ActionLine before = book.onlyAction(id);
        book.begin(id);
        PlanVersion draft = book.draft(id);
        gate.submit(book.cases.caseOfficer.acting(), new DropAction(draft.id(), draft.version(), before.id()))
                .orThrow();
        book.act(id, 0, book.cases.provider).orThrow();
        book.offer(id).orThrow();
        book.approve(id, book.cases.chair).orThrow();

        assertThat(book.plans(id).versions()).hasSize(2);
        assertThat(book.plans(id).versions().getLast().needs().getFirst().actions())
                .hasSize(1);
        assertThat(book.plans(id).actions())
                .extracting(ActionLine::state)
                .containsExactlyInAnyOrder(ActionState.OPEN, ActionState.CLOSED);
    }

    @Test
    void aNewerAssessmentIsBroughtIntoTheDraft() {
        CaseId id = book.toPlan("housing");
        book.begin(id);
        book.state(id, SupportBook.whole());
        book.act(id, 0, book.housing).orThrow();
        book.assess(id, "housing", "family");

        assertThat(book.offer(id)).isEqualTo(Outcome.refused(new PlanRefusal.AssessedSince(2)));
        gate.submit(
                        book.cases.caseOfficer.acting(),
                        new RenewPlan(book.draft(id).id(), book.draft(id).version()))
                .orThrow();

        assertThat(book.draft(id).needs())
                .extracting(PlanVersion.NeedAnswer::isAnswered)
                .containsExactly(true, false);
    }

    @Test
    void anActionGoesFromItsOwnerToTheCaseOwnerAndOn() {
        CaseId id = book.supported();
        ActionLine line = book.onlyAction(id);
        LocalDate later = line.due().plusDays(10);
        gate.submit(book.housing.acting(), new AskLaterDay(line.id(), 0, later, "The landlord is away"))
                .orThrow();
        gate.submit(book.cases.caseOfficer.acting(), new AnswerLaterDay(line.id(), 1, true, "That is soon enough"))
                .orThrow();
        assertThat(book.onlyAction(id).due()).isEqualTo(later);

        gate.submit(book.housing.acting(), new CannotDoAction(line.id(), 2, "There is no room to be had"))
                .orThrow();
        assertThat(titles(book.cases.caseOfficer)).contains("Decide about an action that cannot be done");
        gate.submit(
                        book.cases.caseOfficer.acting(),
                        new PassAction(line.id(), 3, book.cases.provider.post(), later, "They know a charity"))
                .orThrow();

        assertThat(book.onlyAction(id).owner()).isEqualTo(book.cases.provider.post());
        assertThat(gate.ask(book.housing.acting(), new ShowAction(line.id())))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(astray(id)).isEmpty();
    }

    @Test
    void theOwnerOfAnActionSeesItAndNothingElseOfTheCase() {
        CaseId id = book.supported();
        ActionLine line = book.onlyAction(id);

        assertThat(gate.ask(book.housing.acting(), new ShowAction(line.id()))
                        .orThrow()
                        .line()
                        .what())
                .isEqualTo(line.what());
        assertThat(titles(book.housing)).contains("Do an action of a support plan");
        for (Query<?> look : List.of(new ShowPlans(id), new ShowConsent(id), new ShowSessions(id), new ShowCase(id))) {
            assertThat(gate.ask(book.housing.acting(), look)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void whatAProviderIsToldIsADisclosure() {
        CaseId id = book.supported();
        book.commission(id, 3).orThrow();

        assertThat(gate.ask(book.cases.caseOfficer.acting(), new WhoWasTold(id.ref()))
                        .orThrow()
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fields()).containsExactly("Name", "School year");
                    assertThat(row.ground().lawfulBasis()).isEqualTo("public-task");
                    assertThat(row.to()).contains("Intervention provider");
                });
    }

    @Test
    void aSessionCountsOnceAndAWorryReachesBothOwnersAtOnce() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 7).orThrow();
        book.session(
                        book.cases.provider,
                        new RecordSession(commission, book.today(), true, "We met", "He spoke of a weapon"))
                .orThrow();

        assertThat(book.commission(commission).line().count()).isEqualTo("Commissioned 7, delivered 1");
        assertThat(book.deliver(commission, book.today()))
                .isEqualTo(Outcome.refused(new SessionRefusal.SessionTwice()));
        assertThat(titles(book.cases.caseOfficer)).contains("Read a worry that a provider raised");
        assertThat(titles(book.cases.gateway.supervisor)).contains("Read a worry that a provider raised");
        UUID worry = book.commission(commission).worries().getFirst().id();
        gate.submit(book.cases.gateway.supervisor.acting(), new AnswerWorry(commission, worry, "Spoke to the police"))
                .orThrow();
        assertThat(titles(book.cases.caseOfficer)).doesNotContain("Read a worry that a provider raised");
    }

    @Test
    void theProvidersSystemReportsASessionAndNobodyElseOfTheAgency() {
        CommissionId commission = book.commission(book.supported(), 2).orThrow();
        var session = new RecordSession(commission, book.today(), true, "We met", null);
        Seats.Seat colleague = book.cases.gateway.seats.seat(Role.INTERVENTION_PROVIDER, book.cases.provider.agency());

        assertThat(book.session(colleague, session)).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        book.session(book.system, session).orThrow();

        assertThat(book.commission(commission).line().delivered()).isOne();
    }

    @Test
    void aSessionLiesWithinWhatWasCommissioned() {
        CommissionId commission = book.commission(book.supported(), 1).orThrow();

        assertThat(book.deliver(commission, book.today().plusDays(1)))
                .isEqualTo(Outcome.refused(new SessionRefusal.SessionDayCannotBe(book.today(), book.today())));
        book.deliver(commission, book.today()).orThrow();
        assertThat(book.deliver(commission, book.today()))
                .isEqualTo(Outcome.refused(new SessionRefusal.NoSessionLeft("All given")));
    }

    @Test
    void commissionTwoDeliverOneCannotBeClosed() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 2).orThrow();
        book.deliver(commission, book.today()).orThrow();
        book.complete(id).orThrow();
        book.assess(id, "housing");
        book.exit(id);

        assertThat(book.close(id)).isEqualTo(Outcome.refused(new ClosureRefusal.SessionsOwed(2, 1)));

        assertThat(gate.submit(book.cases.coordinator.acting(), new AskStop(commission, "He has what he needs")))
                .isEqualTo(Outcome.refused(new SupportRefusal.NotTheCaseOwner()));
        gate.submit(book.cases.caseOfficer.acting(), new AskStop(commission, "He has what he needs"))
                .orThrow();
        assertThat(titles(book.cases.chair)).contains("Agree or not that sessions end early");
        gate.submit(book.cases.chair.acting(), new AnswerStop(commission, true, "Agreed at the panel"))
                .orThrow();
        book.close(id).orThrow();
        assertThat(book.stage(id)).isEqualTo(CaseStage.AFTER_CLOSURE);
    }

    @Test
    void nothingIsClosedWithAnActionOpenOrWithoutAnAssessmentSinceSupportBegan() {
        CaseId id = book.supported();
        book.exit(id);

        assertThat(hindrances(id))
                .containsExactly(new ClosureRefusal.ActionsOpen(1), new ClosureRefusal.NotAssessedSince());
        gate.submit(
                        book.cases.caseOfficer.acting(),
                        new CloseAction(book.onlyAction(id).id(), 0, "He moved in with his aunt"))
                .orThrow();
        assertThat(book.close(id)).isEqualTo(Outcome.refused(new ClosureRefusal.NotAssessedSince()));
        book.assess(id, "housing");
        book.close(id).orThrow();
    }

    @Test
    void anOpenRequestBlocksTheClosureUntilANamedSeniorOverrides() {
        CaseId id = book.supported();
        book.complete(id).orThrow();
        book.assess(id, "housing");
        book.cases.gateway.askTheSchool(book.cases.show(id).outline().referral());
        book.exit(id);

        assertThat(book.close(id)).isEqualTo(Outcome.refused(new ClosureRefusal.RequestsOpen(1)));
        gate.submit(
                        book.cases.gateway.senior.acting(),
                        new LetCloseWithRequests(id, "The school has closed and nobody is left to answer"))
                .orThrow();
        book.close(id).orThrow();
    }

    @Test
    void aReasonThatIsNeverEnoughAndAPastedRationaleAreRefused() {
        CaseId id = book.supported();
        ClosureStated closure = SupportBook.closure();
        var ideology = new ClosureStated(
                closure.outcome(),
                "no-ideology",
                closure.residual(),
                closure.onwardTo(),
                "",
                closure.facts(),
                closure.alternatives(),
                closure.wouldChange());
        var pasted = new ClosureStated(
                closure.outcome(),
                closure.reason(),
                closure.residual(),
                closure.onwardTo(),
                "",
                "As above.",
                "as above",
                "As above");

        assertThat(close(id, ideology))
                .isEqualTo(Outcome.refused(new ClosureRefusal.ReasonNeverAlone("No ideology was found")));
        assertThat(close(id, pasted)).isEqualTo(Outcome.refused(new ClosureRefusal.SameWordsTwice()));
    }

    @Test
    void aReviewIsKeptAndTheTimeUntilTheNextBeginsAnew() {
        CaseId id = book.supported();
        var review = new ReviewStated(
                "He goes to college again",
                List.of(new ReviewStated.Progress("Need: housing", "Half done")),
                false,
                "Go on");
        gate.submit(book.cases.chair.acting(), new RecordReview(id, book.cases.version(id), review))
                .orThrow();

        assertThat(gate.ask(book.cases.caseOfficer.acting(), new ShowReviews(id))
                        .orThrow()
                        .reviews())
                .singleElement()
                .satisfies(one -> assertThat(one.stated()).isEqualTo(review));
        assertThat(book.stage(id)).isEqualTo(CaseStage.SUPPORT);
    }

    @Test
    void eachStepHasItsRowAndEachRowItsStep() {
        CaseId id = book.closed();

        assertThat(astray(id)).isEmpty();
        database.asOwner()
                .sql("update support.action set state = 'OPEN' where case_id = :case")
                .param("case", id.value())
                .update();
        assertThat(astray(id)).hasSize(1);
    }

    @Test
    void theTimelineTellsWhatSupportDid() {
        CaseId id = book.closed();

        assertThat(gate.ask(book.cases.caseOfficer.acting(), new ShowCaseTimeline(id))
                        .orThrow()
                        .entries())
                .extracting(CaseTimelineEntry::what)
                .contains(
                        "Answer about consent: yes",
                        "Version 1 of the plan was approved",
                        "An action was completed",
                        "Why support was closed");
    }

    private Outcome<CaseId> close(CaseId id, ClosureStated stated) {
        return gate.submit(book.cases.caseOfficer.acting(), new CloseSupport(id, book.cases.version(id), stated));
    }

    private List<SupportRefusal> hindrances(CaseId id) {
        return gate.ask(book.cases.caseOfficer.acting(), new ShowClosure(id))
                .orThrow()
                .hindrances();
    }

    private List<String> titles(Seats.Seat seat) {
        return book.tasks(seat).stream().map(Task::title).toList();
    }

    private List<String> astray(CaseId id) {
        return database.asOwner()
                .sql("""
                        select reference from (select reference from support.action_that_differs
                                               union all select reference from support.step_that_differs
                                               where kind not in ('CONSENT_GIVEN')) a
                        where reference = :reference
                        """)
                .param("reference", book.cases.show(id).outline().reference().value())
                .query((row, _) -> row.getString("reference"))
                .list();
    }
}
