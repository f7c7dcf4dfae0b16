package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.Seats;
import concord.cases.CaseAct;
import concord.cases.CaseArrangement;
import concord.cases.CaseFilter;
import concord.cases.CaseHappening;
import concord.cases.CaseHappening.Kind;
import concord.cases.CaseId;
import concord.cases.CaseLine;
import concord.cases.CaseList;
import concord.cases.CaseOutcome;
import concord.cases.CaseOverview;
import concord.cases.CaseSort;
import concord.cases.CaseStage;
import concord.cases.CaseTimelineEntry;
import concord.cases.GivePart;
import concord.cases.LawfulCaseAct;
import concord.cases.ListCases;
import concord.cases.PanelDecision;
import concord.cases.PartKind;
import concord.cases.ShowCaseFeedback;
import concord.cases.ShowCaseOverview;
import concord.cases.ShowCaseTimeline;
import concord.partnership.Role;
import concord.people.ChronologyEntry;
import concord.people.ShowChronology;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import concord.referrals.ReferralId;
import concord.referrals.TellReferrer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of cases, their records, what waits for whom, and what those who referred are told. */
@ConcordTest
class CaseListTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
    }

    private CaseList list(Seats.Seat seat, CaseFilter filter, CaseSort sort) {
        return gate.ask(seat.acting(), new ListCases(filter, sort, 1)).orThrow();
    }

    private List<CaseId> found(Seats.Seat seat, CaseFilter filter) {
        return list(seat, filter, CaseSort.mostUrgentFirst()).lines().stream()
                .map(CaseLine::id)
                .toList();
    }

    private List<Task> work(Seats.Seat seat) {
        return gate.ask(seat.acting(), new MyWork()).orThrow();
    }

    @Test
    void eachFilterLeavesOutWhatDoesNotFit() {
        CaseId fresh = cases.opened();
        CaseId planned = cases.at(CaseStage.PLAN);
        CaseId ended = cases.at(CaseStage.ENDED);

        assertThat(found(cases.chair, CaseFilter.NONE)).containsExactlyInAnyOrder(fresh, planned, ended);
        assertThat(found(cases.chair, new CaseFilter(null, Set.of(CaseStage.PLAN), false, false, null, null)))
                .containsExactly(planned);
        assertThat(found(cases.chair, new CaseFilter(null, Set.of(), false, false, true, null)))
                .containsExactlyInAnyOrder(planned, ended);
        assertThat(found(
                        cases.chair,
                        new CaseFilter(null, Set.of(), false, false, null, CaseOutcome.NO_FURTHER_CONCERNS)))
                .containsExactly(ended);
        assertThat(found(cases.chair, new CaseFilter(null, Set.of(), true, false, null, null)))
                .isEmpty();
        assertThat(found(cases.caseOfficer, new CaseFilter(null, Set.of(), true, false, null, null)))
                .hasSize(3);
        assertThat(found(
                        cases.chair,
                        new CaseFilter(cases.gateway.seats.area("POLICE"), Set.of(), false, false, null, null)))
                .isEmpty();
    }

    @Test
    void whatIsLateIsOverdueAndComesFirst() {
        CaseId fresh = cases.opened();
        CaseId late = cases.opened();
        database.asOwner()
                .sql("update cases.case_record set due_on = platform.today() - 9 where id = :id")
                .param("id", late.value())
                .update();

        assertThat(found(cases.chair, CaseFilter.NONE)).containsExactly(late, fresh);
        assertThat(found(cases.chair, new CaseFilter(null, Set.of(), false, true, null, null)))
                .containsExactly(late);
    }

    @ParameterizedTest
    @EnumSource(CaseSort.By.class)
    void everyColumnSortsBothWays(CaseSort.By by) {
        cases.opened();
        cases.at(CaseStage.PANEL);
        cases.at(CaseStage.ENDED);

        List<CaseLine> up =
                list(cases.chair, CaseFilter.NONE, new CaseSort(by, false)).lines();
        List<CaseLine> down =
                list(cases.chair, CaseFilter.NONE, new CaseSort(by, true)).lines();

        assertThat(up).hasSize(3);
        if (by == CaseSort.By.DUE) {
            assertThat(up.getLast().due()).isNull();
            assertThat(down.getLast().due()).isNull();
        } else {
            assertThat(down).isEqualTo(up.reversed());
        }
    }

    @Test
    void aPartInACaseOfAnotherAreaPutsItOnNoList() {
        CaseId id = cases.opened();
        Seats.Seat elsewhere =
                cases.gateway.seats.seat(Role.CASE_OFFICER, cases.gateway.force, cases.gateway.seats.area("POLICE"));
        gate.submit(Acting.system(), new GivePart(id, elsewhere.post(), PartKind.ACTION_OWNER))
                .orThrow();

        CaseList seen = list(elsewhere, CaseFilter.NONE, CaseSort.mostUrgentFirst());

        assertThat(seen.total()).isZero();
        assertThat(seen.lines()).isEmpty();
    }

    @Test
    void theOverviewSaysWhatHappensNextAndWhyNotTheRest() {
        CaseId id = cases.opened();

        CaseOverview officers =
                gate.ask(cases.caseOfficer.acting(), new ShowCaseOverview(id)).orThrow();
        CaseOverview chairs =
                gate.ask(cases.chair.acting(), new ShowCaseOverview(id)).orThrow();

        assertThat(officers.next().act()).isEqualTo(CaseAct.ASSESS);
        assertThat(officers.next().mine()).isTrue();
        assertThat(chairs.next().mine()).isFalse();
        assertThat(officers.others())
                .filteredOn(act -> act.act() == CaseAct.WRITE_PLAN)
                .extracting(LawfulCaseAct::whyNot)
                .doesNotContainNull();
        assertThat(officers.others())
                .filteredOn(act -> act.act() == CaseAct.HAND_OVER)
                .extracting(LawfulCaseAct::whyNot)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FURTHER_ASSESSMENT", "AFTER_CLOSURE", "ENDED"},
            mode = EnumSource.Mode.EXCLUDE)
    void theOwnerFindsTheNextStepInMyWork(CaseStage stage) {
        CaseId id = cases.at(stage);

        assertThat(work(cases.caseOfficer))
                .filteredOn(task -> task.about().equals(id.ref()))
                .anySatisfy(task -> {
                    assertThat(task.due()).isNotNull();
                    assertThat(task.ifNothing()).isNotBlank();
                });
    }

    @Test
    void theCoordinatorFindsWhatWaitsForThePanelWhoeverOwnsIt() {
        CaseId id = cases.at(CaseStage.PANEL);

        assertThat(work(cases.coordinator))
                .filteredOn(task -> task.about().equals(id.ref()))
                .extracting(Task::title)
                .containsExactly(CaseAct.PUT_ON_AGENDA.words());
        assertThat(work(cases.caseOfficer))
                .filteredOn(task -> task.about().equals(id.ref()))
                .allMatch(Task::waitingForOthers);
    }

    @Test
    void theChairSeesSupportThatIsLateForItsReview() {
        CaseId id = cases.at(CaseStage.SUPPORT);
        assertThat(work(cases.chair)).isEmpty();

        database.asOwner()
                .sql("update cases.case_record set due_on = platform.today() - 1 where id = :id")
                .param("id", id.value())
                .update();

        assertThat(work(cases.chair)).extracting(Task::about).containsExactly(id.ref());
    }

    @Test
    void theTimelineAndThePersonsChronologyTellEachStep() {
        CaseId id = cases.at(CaseStage.CONSENT);

        assertThat(gate.ask(cases.chair.acting(), new ShowCaseTimeline(id))
                        .orThrow()
                        .entries())
                .extracting(CaseTimelineEntry::what)
                .contains("Case opened", "Structured assessment completed", "Panel decided: adopt")
                .anyMatch(line -> line.startsWith("Case owner: Case officer"));
        assertThat(gate.ask(
                                cases.chair.acting(),
                                new ShowChronology(cases.show(id).outline().person()))
                        .orThrow()
                        .entries())
                .filteredOn(entry -> entry.record().equals(id.ref()))
                .extracting(ChronologyEntry::what)
                .contains("Case opened", "Panel decided: adopt");
    }

    @Test
    void theOwnerIsToTellTheReferrerAfterADecisionAndTheReceiptKeepsEachTelling() {
        CaseId id = cases.at(CaseStage.PANEL);
        var referral = cases.show(id).outline().referral();
        tell(referral, "being-assessed");
        assertThat(work(cases.caseOfficer)).extracting(Task::title).doesNotContain(CaseAct.TELL_REFERRER.words());

        cases.take(id, CaseHappening.panelDecided(PanelDecision.ADOPT));

        assertThat(work(cases.caseOfficer)).extracting(Task::title).contains(CaseAct.TELL_REFERRER.words());
        assertThat(work(cases.gateway.officer)).extracting(Task::title).doesNotContain(CaseAct.TELL_REFERRER.words());
        tell(referral, "taken-forward");
        assertThat(cases.gateway.show(referral).receipt().tellings()).hasSize(2);
        assertThat(gate.ask(cases.chair.acting(), new ShowCaseFeedback(id))
                        .orThrow()
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.due()).isNull();
                    assertThat(line.tellings()).hasSize(2);
                });
    }

    @Test
    void aRefusedConsentAndEachReviewAfterClosureIsToBeToldToo() {
        CaseId refused = cases.at(CaseStage.CONSENT);
        tell(cases.show(refused).outline().referral(), "taken-forward");
        cases.take(refused, CaseHappening.of(Kind.CONSENT_REFUSED));

        assertThat(gate.ask(cases.chair.acting(), new ShowCaseFeedback(refused))
                        .orThrow()
                        .lines())
                .extracting(line -> line.step())
                .containsExactly("Consent refused");
    }

    private void tell(ReferralId referral, String category) {
        gate.submit(cases.caseOfficer.acting(), new TellReferrer(referral, category, null))
                .orThrow();
    }
}
