package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.CaseTimelineEntry;
import concord.cases.ShowCaseTimeline;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.support.AnswerStop;
import concord.support.AskStop;
import concord.support.CloseAction;
import concord.support.CloseSupport;
import concord.support.ClosureRefusal;
import concord.support.ClosureStated;
import concord.support.CommissionId;
import concord.support.LetCloseWithRequests;
import concord.support.RecordReview;
import concord.support.ReviewStated;
import concord.support.ShowClosure;
import concord.support.ShowReviews;
import concord.support.SupportBook;
import concord.support.SupportRefusal;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews of support and its closure on the real database: what stands in the way, and what is on record afterwards. */
@ConcordTest
class ClosingSupportTests {

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
        assertThat(book.titles(book.cases.chair)).contains("Agree or not that sessions end early");
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
    void eachStepHasItsRowAndEachRowItsStep() {
        CaseId id = book.closed();

        assertThat(book.astray(database, id)).isEmpty();
        database.asOwner()
                .sql("update support.action set state = 'OPEN' where case_id = :case")
                .param("case", id.value())
                .update();
        assertThat(book.astray(database, id)).hasSize(1);
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
}
