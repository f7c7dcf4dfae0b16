package concord.support.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.ShowCase;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Query;
import concord.platform.postgres.TestDatabase;
import concord.support.ActionLine;
import concord.support.ActionState;
import concord.support.AnswerLaterDay;
import concord.support.AskLaterDay;
import concord.support.CannotDoAction;
import concord.support.DropAction;
import concord.support.LeaveNeed;
import concord.support.PassAction;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.PlanVersion;
import concord.support.RenewPlan;
import concord.support.ReturnPlan;
import concord.support.ShowAction;
import concord.support.ShowConsent;
import concord.support.ShowPlans;
import concord.support.ShowSessions;
import concord.support.StatePlan;
import concord.support.SupportBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A support plan on the real database, from its first need to its approval, and the actions that others owe by it. */
@ConcordTest
class PlanningSupportTests {

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
        assertThat(book.titles(book.cases.caseOfficer)).contains("Decide about an action that cannot be done");
        gate.submit(
                        book.cases.caseOfficer.acting(),
                        new PassAction(line.id(), 3, book.cases.provider.post(), later, "They know a charity"))
                .orThrow();

        assertThat(book.onlyAction(id).owner()).isEqualTo(book.cases.provider.post());
        assertThat(gate.ask(book.housing.acting(), new ShowAction(line.id())))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(book.astray(database, id)).isEmpty();
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
        assertThat(book.titles(book.housing)).contains("Do an action of a support plan");
        for (Query<?> look : List.of(new ShowPlans(id), new ShowConsent(id), new ShowSessions(id), new ShowCase(id))) {
            assertThat(gate.ask(book.housing.acting(), look)).isInstanceOf(Outcome.Refused.class);
        }
    }
}
