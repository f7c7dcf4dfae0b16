package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.panels.PanelNotice;
import concord.panels.PanelNotices;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.HouseClock;
import concord.platform.time.MovedClock;
import concord.support.ClosureRefusal;
import concord.support.CommissionId;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpsView;
import concord.support.OverdueSupport;
import concord.support.Rung;
import concord.support.ShowConsent;
import concord.support.SupportBook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Six and twelve months after closure nobody has to remember (F6), and sessions do not peter out unseen (F5). */
@ConcordTest
class AfterClosureTests {

    @Autowired
    private Gate gate;

    @Autowired
    private PanelNotices notices;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HouseClock clock;

    @Autowired
    private ChasingFollowUps chasingFollowUps;

    @Autowired
    private ChasingSessions chasingSessions;

    private SupportBook book;
    private MovedClock moved;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
        moved = new MovedClock(clock, database);
    }

    @AfterEach
    void setTheClockBack() {
        moved.close();
    }

    @Test
    void bothReviewsAreMadeWithTheClosure() {
        LocalDate closedOn = book.today();
        CaseId id = book.closed();

        assertThat(book.followUps(id).followUps())
                .extracting(FollowUpsView.FollowUp::due)
                .containsExactly(closedOn.plusMonths(6), closedOn.plusMonths(12));
    }

    @Test
    void sixAndTwelveMonthsOnTheReviewsAreDoneInTheirOrder() {
        CaseId id = book.closed();
        List<FollowUpsView.FollowUp> both = book.followUps(id).followUps();
        assertThat(book.followUp(id, FollowUpOutcome.NO_FURTHER_CONCERN))
                .isEqualTo(Outcome.refused(
                        new ClosureRefusal.TooEarly(both.getFirst().due().minusDays(28))));

        to(both.getFirst().due());
        assertThat(book.followUp(id, both.getLast().id(), FollowUpOutcome.NO_FURTHER_CONCERN))
                .isEqualTo(Outcome.refused(new ClosureRefusal.SixMonthsFirst()));
        book.followUp(id, FollowUpOutcome.NO_FURTHER_CONCERN).orThrow();
        assertThat(book.stage(id)).isEqualTo(CaseStage.AFTER_CLOSURE);

        to(both.getLast().due());
        book.followUp(id, FollowUpOutcome.REFER_AGAIN).orThrow();
        assertThat(book.stage(id)).isEqualTo(CaseStage.ENDED);
        assertThat(book.followUps(id).next()).isNull();
    }

    @Test
    void aCaseThatIsOpenedAgainHasNoReviewLeftAndNoConsent() {
        CaseId id = book.closed();
        to(book.followUps(id).followUps().getFirst().due());

        book.followUp(id, FollowUpOutcome.REOPEN).orThrow();

        assertThat(book.stage(id)).isEqualTo(CaseStage.ASSESSMENT);
        assertThat(book.followUps(id).next()).isNull();
        assertThat(gate.ask(book.cases.caseOfficer.acting(), new ShowConsent(id))
                        .orThrow()
                        .standing())
                .isFalse();
    }

    @Test
    void anOverdueReviewGoesToTheCoordinatorThenToTheChairEachOnce() {
        CaseId id = book.closed();
        LocalDate due = book.followUps(id).followUps().getFirst().due();
        to(due.plusDays(1));
        chasingFollowUps.run();
        assertThat(passedTo(id)).isEmpty();

        to(due.plusDays(12));
        chasingFollowUps.run();
        chasingFollowUps.run();
        assertThat(passedTo(id)).containsExactly(Rung.COORDINATOR);

        to(due.plusDays(30));
        chasingFollowUps.run();
        chasingFollowUps.run();
        assertThat(passedTo(id)).containsExactly(Rung.COORDINATOR, Rung.CHAIR);
        assertThat(book.titles(book.cases.chair)).contains("See to an overdue review after closure");
    }

    @Test
    void aJumpOfTheClockCatchesUp() {
        CaseId id = book.closed();
        to(book.followUps(id).followUps().getFirst().due().plusDays(60));

        chasingFollowUps.run();

        assertThat(passedTo(id)).containsExactlyInAnyOrder(Rung.COORDINATOR, Rung.CHAIR);
    }

    @Test
    void theReviewSurvivesStaffLeaving() {
        CaseId id = book.closed();
        database.asOwner()
                .sql("update partnership.holding set until_day = from_day where staff_id = :staff")
                .param("staff", book.cases.caseOfficer.holder().value())
                .update();
        to(book.followUps(id).followUps().getFirst().due().plusDays(1));

        assertThat(gate.ask(book.cases.chair.acting(), OverdueSupport.first(50))
                        .orThrow()
                        .lines())
                .filteredOn(line -> line.caseId().equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).isEqualTo("Review six months after closure");
                    assertThat(line.whose()).isEqualTo(book.cases.caseOfficer.post());
                });
    }

    @Test
    void sessionsThatPeterOutGoToTheCaseOwnerThenToTheChairEachOnce() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 7).orThrow();
        book.deliver(commission, book.today()).orThrow();
        LocalDate first = book.today();

        to(first.plusDays(7));
        chasingSessions.run();
        assertThat(book.titles(book.cases.caseOfficer)).doesNotContain("See why sessions run late");
        to(first.plusDays(8));
        chasingSessions.run();
        chasingSessions.run();
        assertThat(book.titles(book.cases.caseOfficer)).contains("See why sessions run late");
        assertThat(book.titles(book.cases.chair)).doesNotContain("See why sessions run late");
        to(first.plusDays(15));
        chasingSessions.run();
        chasingSessions.run();
        assertThat(book.titles(book.cases.chair)).contains("See why sessions run late");
        assertThat(book.commission(commission).events()).hasSize(2);

        book.deliver(commission, book.today()).orThrow();
        assertThat(book.titles(book.cases.caseOfficer)).doesNotContain("See why sessions run late");
    }

    @Test
    void whatIsOverdueComesAPageAtATimeAndOfTheAreasThatWereAskedFor() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 7).orThrow();
        book.deliver(commission, book.today()).orThrow();
        to(book.onlyAction(id).due().plusDays(1));

        OverdueSupport.Found all = overdue(OverdueSupport.first(50));
        assertThat(all.total()).isGreaterThanOrEqualTo(2).isEqualTo(all.lines().size());
        List<OverdueSupport.Line> one = IntStream.rangeClosed(1, all.total())
                .mapToObj(page -> overdue(new OverdueSupport(Set.of(), page, 1)))
                .flatMap(found -> found.lines().stream())
                .toList();
        assertThat(one).isEqualTo(all.lines());

        OverdueSupport.Found beyond = overdue(new OverdueSupport(Set.of(), Integer.MAX_VALUE, 1));
        assertThat(beyond.page()).isEqualTo(all.total());
        assertThat(beyond.lines()).containsExactly(all.lines().getLast());

        assertThat(overdue(new OverdueSupport(Set.of(book.cases.gateway.area), 1, 50)))
                .isEqualTo(all);
        assertThat(overdue(new OverdueSupport(Set.of(new AreaId(UUID.randomUUID())), 1, 50))
                        .total())
                .isZero();
    }

    private OverdueSupport.Found overdue(OverdueSupport query) {
        return gate.ask(book.cases.chair.acting(), query).orThrow();
    }

    @Test
    void anOverdueActionIsShownToTheChair() {
        CaseId id = book.supported();
        to(book.onlyAction(id).due().plusDays(1));

        assertThat(book.titles(book.cases.chair)).contains("Look at overdue support: 1 action is late");
        assertThat(gate.ask(book.cases.chair.acting(), OverdueSupport.first(50))
                        .orThrow()
                        .lines())
                .extracting(OverdueSupport.Line::what)
                .contains("Action: Housing");
    }

    @Test
    void whatIsOverdueIsToldAtTheMeetingOfItsPanelAndOfNoOther() {
        CaseId id = book.supported();
        to(book.onlyAction(id).due().plusDays(1));
        String reference = book.cases.show(id).outline().reference().value();

        assertThat(notices.of(List.of(book.cases.gateway.area), book.cases.chair.acting()))
                .extracting(PanelNotice::text)
                .anyMatch(text -> text.contains(reference) && text.contains("Action: Housing"));
        assertThat(notices.of(List.of(book.cases.gateway.seats.area("POLICE")), book.cases.chair.acting()))
                .isEmpty();
    }

    private void to(LocalDate day) {
        moved.forward(Duration.ZERO);
        moved.forward(Duration.ofDays(java.time.temporal.ChronoUnit.DAYS.between(book.today(), day)));
    }

    private List<Rung> passedTo(CaseId id) {
        return book.followUps(id).followUps().getFirst().passedTo();
    }
}
