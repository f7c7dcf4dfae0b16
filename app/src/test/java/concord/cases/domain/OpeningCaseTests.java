package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.cases.AddToCase;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseOutline;
import concord.cases.CaseRefusal;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A case opens with the decision, has its owners, and takes its steps in order. */
@ConcordTest
class OpeningCaseTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
    }

    @Test
    void aDecisionForChannelOpensACaseWithItsTwoOwners() {
        CaseOutline one = cases.show(cases.opened()).outline();

        assertThat(one.stage()).isEqualTo(CaseStage.ASSESSMENT);
        assertThat(one.caseOwner()).isEqualTo(cases.caseOfficer.post());
        assertThat(one.riskOwner()).isEqualTo(cases.gateway.supervisor.post());
        assertThat(one.reference())
                .isEqualTo(cases.gateway.show(one.referral()).line().reference());
        assertThat(one.due()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = "FURTHER_ASSESSMENT", mode = EnumSource.Mode.EXCLUDE)
    void everyStageOnTheStraightWayIsReachedAndProved(CaseStage stage) {
        CaseId id = cases.at(stage);

        assertThat(cases.show(id).outline().stage()).isEqualTo(stage);
        assertThat(database.asOwner()
                        .sql("select count(*) from cases.stage_that_differs")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aStepOutOfOrderIsRefusedAndNothingIsWritten() {
        CaseId id = cases.opened();

        Outcome<CaseId> refused = gate.submit(
                Acting.system(),
                new AddToCase(id, CaseHappening.of(CaseHappening.Kind.CONSENT_GIVEN), cases.caseOfficer.acting()));

        assertThat(refused)
                .isEqualTo(Outcome.refused(
                        new CaseRefusal.OutOfOrder(CaseHappening.Kind.CONSENT_GIVEN, CaseStage.ASSESSMENT)));
        assertThat(cases.version(id)).isZero();
    }

    @Test
    void deconflictionIsAskedForAsLongAsTheCaseGoesOnAndAgainWhenItIsReopened() {
        CaseId id = cases.at(CaseStage.SUPPORT);
        assertThat(askedOn(id, "rerun_due")).isNotNull();

        cases.take(id, CaseHappening.panelDecided(PanelDecision.EXIT));
        cases.take(id, CaseHappening.supportClosed(CaseOutcome.WITHDREW));
        assertThat(askedOn(id, "rerun_due")).isNull();
        assertThat(askedOn(id, "deconfliction_due")).isNull();

        cases.take(id, CaseHappening.of(CaseHappening.Kind.REOPENED));
        assertThat(askedOn(id, "deconfliction_due")).isNotNull();
    }

    private @Nullable LocalDate askedOn(CaseId id, String column) {
        return database.asOwner()
                .sql("select r." + column
                        + " from referrals.referral r join cases.case_referral c on c.referral_id = r.id"
                        + " where c.case_id = :case")
                .param("case", id.value())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    @Test
    void noPostAddsAStepByItself() {
        CaseId id = cases.opened();

        assertThat(gate.submit(
                        cases.chair.acting(),
                        new AddToCase(id, CaseHappening.of(CaseHappening.Kind.ASSESSED), cases.chair.acting())))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("AddToCase")));
    }
}
