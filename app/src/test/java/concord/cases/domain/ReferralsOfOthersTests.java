package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseRefusal;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import concord.cases.PartReferral;
import concord.cases.ShowCaseTimeline;
import concord.cases.TwoInOneCase;
import concord.partnership.Role;
import concord.people.HeldTogether;
import concord.people.PersonId;
import concord.people.ShowMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import concord.referrals.ReferralId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is about one person, also after two who were taken for one are parted again. */
@ConcordTest
class ReferralsOfOthersTests {

    private static final String TASK = "A referral in this case is of another person: give it a case of its own";
    private static final String WHY = "The two were taken for one";

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;
    private TwoInOneCase two;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        two = new TwoInOneCase(gate, cases);
    }

    @Test
    void aCaseThatWasOpenedWhileTwoWereJoinedGoesBackWithItsReferral() {
        cases.take(cases.caseOf(two.first), CaseHappening.of(CaseHappening.Kind.ASSESSED));
        close(cases.caseOf(two.first));
        CaseId own = two.goesOn();
        assertThat(own).isNotEqualTo(cases.caseOf(two.first));
        assertThat(personOf(own)).isEqualTo(two.one);

        two.partedAgain();

        assertThat(personOf(own)).isEqualTo(two.other);
        assertThat(personOf(cases.caseOf(two.first))).isEqualTo(two.one);
        assertThat(cases.show(own).ofOthers()).isEmpty();
        assertThat(heldTogether()).isEmpty();
        assertNothingDiffers();
    }

    @Test
    void aReferralThatJoinedACaseWhileTwoWereJoinedIsToldOfWhenTheyAreParted() {
        CaseId shared = two.goesOn();
        assertThat(shared).isEqualTo(cases.caseOf(two.first));
        assertThat(tasks(cases.caseOfficer.acting())).doesNotContain(TASK);

        two.partedAgain();

        assertThat(personOf(shared)).isEqualTo(two.one);
        assertThat(cases.show(shared).referrals()).containsExactly(two.first, two.second);
        assertThat(cases.show(shared).ofOthers()).containsExactly(two.second);
        assertThat(tasks(cases.caseOfficer.acting())).contains(TASK);
        assertThat(heldTogether())
                .containsExactly(
                        "Case " + cases.show(shared).outline().reference().value());
        assertNothingDiffers();
    }

    @Test
    void whoeverIsOfAnotherAreaIsToldNothing() {
        CaseId shared = two.goesOn();
        two.partedAgain();
        Seats seats = cases.gateway.seats;
        Acting stranger = seats.seat(Role.CASE_OFFICER, seats.agency("council"), seats.area("COUNCIL"))
                .acting();

        assertThat(tasks(stranger)).doesNotContain(TASK);
        assertThat(gate.submit(stranger, new PartReferral(shared, two.second, WHY)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void theReferralGetsACaseOfItsOwnAndTheOneItLeavesTellsSo() {
        CaseId shared = two.goesOn();
        two.partedAgain();

        CaseId own = part(shared, two.second).orThrow();

        assertThat(own).isNotEqualTo(shared).isEqualTo(cases.caseOf(two.second));
        assertThat(personOf(own)).isEqualTo(two.other);
        assertThat(cases.show(own).outline().stage()).isEqualTo(CaseStage.ASSESSMENT);
        assertThat(cases.show(shared).referrals()).containsExactly(two.first);
        assertThat(tasks(cases.caseOfficer.acting())).doesNotContain(TASK);
        assertThat(heldTogether()).isEmpty();
        assertThat(gate.ask(cases.caseOfficer.acting(), new ShowCaseTimeline(shared))
                        .orThrow()
                        .entries())
                .anySatisfy(entry -> {
                    assertThat(entry.what()).endsWith("of another person, left for a case of its own");
                    assertThat(entry.detail()).isEqualTo(WHY);
                });
        assertThat(part(shared, two.second)).isEqualTo(Outcome.refused(new CaseRefusal.NotOfAnother()));
        assertNothingDiffers();
    }

    @Test
    void aReferralThatLeavesAClosedCaseIsKeptAndCheckedAsOneThatGoesOn() {
        CaseId shared = two.goesOn();
        cases.take(shared, CaseHappening.of(CaseHappening.Kind.ASSESSED));
        close(shared);
        assertThat(clockRuns(two.second)).isTrue();
        two.partedAgain();
        assertThat(tasks(cases.caseOfficer.acting())).contains(TASK);

        part(shared, two.second).orThrow();

        assertThat(clockRuns(two.second)).isFalse();
        assertThat(clockRuns(two.first)).isTrue();
        assertThat(deconflictionAsked(two.second)).isTrue();
    }

    @Test
    void whatIsOfTheCasesOwnPersonStays() {
        CaseId shared = two.goesOn();

        assertThat(part(shared, two.second)).isEqualTo(Outcome.refused(new CaseRefusal.NotOfAnother()));
        two.partedAgain();
        assertThat(part(shared, two.first)).isEqualTo(Outcome.refused(new CaseRefusal.NotOfAnother()));
        assertThat(gate.submit(cases.chair.acting(), new PartReferral(shared, two.second, WHY)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("PartReferral")));
    }

    @Test
    void theSecondWallLetsNothingLeaveWithoutAReason() {
        CaseId shared = two.goesOn();
        two.partedAgain();

        int left = new RawSql(database)
                .as(
                        cases.caseOfficer.post(),
                        jdbc -> jdbc.sql("delete from cases.case_referral where case_id = :case")
                                .param("case", shared.value())
                                .update());

        assertThat(left).isZero();
    }

    private Outcome<CaseId> part(CaseId from, ReferralId referral) {
        return gate.submit(cases.caseOfficer.acting(), new PartReferral(from, referral, WHY));
    }

    private void close(CaseId id) {
        for (CaseHappening step : List.of(
                CaseHappening.of(CaseHappening.Kind.REFERRED_TO_PANEL),
                CaseHappening.panelDecided(PanelDecision.ADOPT),
                CaseHappening.of(CaseHappening.Kind.CONSENT_GIVEN),
                CaseHappening.of(CaseHappening.Kind.PLAN_APPROVED),
                CaseHappening.panelDecided(PanelDecision.EXIT),
                CaseHappening.supportClosed(CaseOutcome.NO_FURTHER_CONCERNS))) {
            cases.take(id, step);
        }
    }

    private PersonId personOf(CaseId id) {
        return cases.show(id).outline().person();
    }

    private List<String> tasks(Acting acting) {
        return gate.ask(acting, new MyWork()).orThrow().stream()
                .map(Task::title)
                .toList();
    }

    private List<String> heldTogether() {
        return gate.ask(cases.gateway.supervisor.acting(), new ShowMerge(two.merge)).orThrow().heldTogether().stream()
                .map(HeldTogether.Held::what)
                .toList();
    }

    private void assertNothingDiffers() {
        assertThat(database.asOwner()
                        .sql("select reference from cases.referral_that_differs")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private boolean clockRuns(ReferralId referral) {
        return asked("select started_on is not null from retention.clock where record_id = :id", referral);
    }

    private boolean deconflictionAsked(ReferralId referral) {
        return asked("select deconfliction_due is not null from referrals.referral where id = :id", referral);
    }

    private boolean asked(String sql, ReferralId referral) {
        return database.asOwner()
                .sql(sql)
                .param("id", referral.value())
                .query(Boolean.class)
                .single();
    }
}
