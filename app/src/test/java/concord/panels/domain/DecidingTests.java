package concord.panels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.CorrectRationale;
import concord.panels.DecisionGrounds;
import concord.panels.DecisionRefusal;
import concord.panels.DecisionTerms;
import concord.panels.DecisionView;
import concord.panels.Dissent;
import concord.panels.OverrideRequestsOfCase;
import concord.panels.PanelArrangement;
import concord.panels.PanelDecisionId;
import concord.panels.PanelRule;
import concord.panels.Presence;
import concord.panels.RecordDissent;
import concord.panels.RecordPanelDecision;
import concord.panels.ReferUnderSection36;
import concord.panels.ReferringAuthority;
import concord.panels.SectionSheet;
import concord.panels.ShowPanelDecision;
import concord.panels.ShowSection36;
import concord.partnership.RequireTraining;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ReferralId;
import concord.vocabulary.Lists;
import concord.vocabulary.ShowVocabulary;
import concord.vocabulary.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case from the referral under section 36 to the panel's decision, on the real database. */
@ConcordTest
class DecidingTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private PanelArrangement panel;

    @BeforeEach
    void arrange() {
        panel = new PanelArrangement(gate, database, clock);
    }

    @Test
    void thePoliceReferOnReasonableGrounds() {
        CaseId id = panel.cases.opened();
        assertThat(panel.refer(id, panel.cases.gateway.officer))
                .isEqualTo(Outcome.refused(new DecisionRefusal.NoAssessment()));

        panel.assess(id);
        panel.refer(id, panel.cases.gateway.officer).orThrow();

        SectionSheet sheet = gate.ask(panel.chair(), new ShowSection36(id)).orThrow();
        assertThat(sheet.made())
                .singleElement()
                .satisfies(made -> assertThat(made.authority()).isEqualTo(ReferringAuthority.POLICE));
        assertThat(sheet.record().outline().stage()).isEqualTo(CaseStage.PANEL);
    }

    @Test
    void theLocalAuthorityRefersAndGroundsSaySomething() {
        CaseId id = panel.cases.opened();
        panel.assess(id);

        assertThat(gate.submit(
                        panel.coordinator(), new ReferUnderSection36(id, panel.cases.version(id), "As assessed.")))
                .isEqualTo(Outcome.refused(new DecisionRefusal.Thin("Reasonable grounds")));

        panel.refer(id, panel.cases.coordinator).orThrow();
        assertThat(gate.ask(panel.chair(), new ShowSection36(id))
                        .orThrow()
                        .made()
                        .getFirst()
                        .authority())
                .isEqualTo(ReferringAuthority.LOCAL_AUTHORITY);
    }

    @Test
    void anAdoptedCaseHasItsOwnersAndItsReasons() {
        CaseId id = panel.toDecide();

        PanelDecisionId decision = panel.decide(id, panel.adopt()).orThrow();

        CaseOutline one = panel.cases.show(id).outline();
        assertThat(one.stage()).isEqualTo(CaseStage.CONSENT);
        assertThat(one.caseOwner()).isEqualTo(panel.cases.caseOfficer.post());
        assertThat(one.riskOwner()).isEqualTo(panel.police.post());
        DecisionView view =
                gate.ask(panel.chair(), new ShowPanelDecision(decision)).orThrow();
        assertThat(view.latest().reasons()).contains("The threat is specific");
        assertThat(view.there()).hasSize(4);
        assertThat(view.lateAssessment()).isFalse();
        assertThat(view.assessed()).isBeforeOrEqualTo(view.at());
    }

    @Test
    void nothingIsDecidedWithoutQuorum() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        assertThat(panel.decide(id, panel.adopt())).isEqualTo(Outcome.refused(new DecisionRefusal.NotPresent()));

        panel.attend(panel.cases.chair, Presence.PRESENT);
        assertThat(refusal(panel.decide(id, panel.adopt()))).isInstanceOf(DecisionRefusal.NoQuorum.class);

        panel.attend(panel.police, Presence.DEPUTY);
        panel.decide(id, panel.adopt()).orThrow();
    }

    @Test
    void aCaseIsDecidedOnceInAMeeting() {
        CaseId id = panel.toDecide();
        RecordPanelDecision hold = panel.decision(
                id,
                new DecisionTerms.Hold(
                        "The school's account",
                        "Northbrook School",
                        LocalDate.now(clock).plusDays(20)));
        gate.submit(panel.chair(), hold).orThrow();

        assertThat(refusal(gate.submit(panel.chair(), hold))).isInstanceOf(GateRefusal.Stale.class);
        assertThat(panel.decide(id, panel.adopt())).isEqualTo(Outcome.refused(PanelRule.DECIDED_ALREADY));
        assertThat(panel.putOn(panel.meeting, id, AgendaPurpose.DECISION))
                .isEqualTo(Outcome.refused(PanelRule.ON_AN_AGENDA));
        panel.putOn(panel.plan(LocalDate.now(clock).plusDays(30)), id, AgendaPurpose.DECISION)
                .orThrow();
    }

    @Test
    void onlyTheChairOrDeputyWhoSitsDecides() {
        CaseId id = panel.toDecide();
        Seats.Seat other =
                panel.cases.gateway.seats.seat(Role.CHAIR, panel.cases.chair.agency(), panel.cases.gateway.area);

        assertThat(gate.submit(other.acting(), panel.decision(id, panel.adopt())))
                .isEqualTo(Outcome.refused(new DecisionRefusal.NotTheChair()));
        assertThat(refusal(gate.submit(panel.coordinator(), panel.decision(id, panel.adopt()))))
                .isInstanceOf(GateRefusal.NotAllowed.class);
        assertThat(gate.submit(panel.deputy.acting(), panel.decision(id, panel.adopt())))
                .isEqualTo(Outcome.refused(new DecisionRefusal.NotPresent()));
        panel.attend(panel.deputy, Presence.PRESENT);
        gate.submit(panel.deputy.acting(), panel.decision(id, panel.adopt())).orThrow();
    }

    @Test
    void aChairWhoseTrainingHasLapsedCannotDecide() {
        CaseId id = panel.toDecide();
        Seats.Seat administrator =
                panel.cases.gateway.seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, panel.cases.chair.agency());
        String course = gate.ask(panel.chair(), new ShowVocabulary(Lists.COURSE)).orThrow().terms().stream()
                .map(Term::code)
                .findFirst()
                .orElseThrow();
        gate.submit(administrator.acting(), new RequireTraining(Role.CHAIR, course, RequireTraining.Need.OBLIGATORY))
                .orThrow();
        try {
            assertThat(refusal(panel.decide(id, panel.adopt()))).isInstanceOf(DecisionRefusal.TrainingLapsed.class);
        } finally {
            gate.submit(
                            administrator.acting(),
                            new RequireTraining(Role.CHAIR, course, RequireTraining.Need.NOT_NEEDED))
                    .orThrow();
        }
        panel.decide(id, panel.adopt()).orThrow();
    }

    @Test
    void anOpenRequestKeepsACaseFromBeingClosedUntilASeniorOfficerLetsIt() {
        CaseId id = panel.toDecide();
        ReferralId referral = panel.cases.show(id).outline().referral();
        panel.cases.gateway.askTheSchool(referral);
        DecisionTerms not = new DecisionTerms.DoNotAdopt(
                Set.of("met-elsewhere"),
                Set.of("mental-health"),
                "The panel considered the mental health trust, which has offered a first appointment.");

        assertThat(panel.decide(id, not)).isEqualTo(Outcome.refused(new DecisionRefusal.RequestsOpen(1)));

        gate.submit(
                        panel.cases.gateway.senior.acting(),
                        new OverrideRequestsOfCase(
                                id, "The school is shut until January and its head knows the boy well."))
                .orThrow();
        panel.decide(id, not).orThrow();
        assertThat(panel.cases.show(id).outline().outcome()).isEqualTo(CaseOutcome.NOT_ADOPTED);
    }

    @Test
    void aDecisionRestsOnAnAssessmentAndSaysWhereThatWasEnteredLate() {
        CaseId late = panel.cases.opened();
        panel.assess(late, LocalDate.now(clock).minusDays(3));
        panel.refer(late, panel.cases.gateway.officer).orThrow();
        panel.putOn(panel.meeting, late, AgendaPurpose.DECISION).orThrow();
        panel.quorate();
        CaseId without = panel.cases.at(CaseStage.PANEL);
        panel.putOn(panel.meeting, without, AgendaPurpose.DECISION).orThrow();

        assertThat(panel.decide(without, panel.adopt())).isEqualTo(Outcome.refused(new DecisionRefusal.NoAssessment()));
        PanelDecisionId decided = panel.decide(late, panel.adopt()).orThrow();
        assertThat(gate.ask(panel.chair(), new ShowPanelDecision(decided))
                        .orThrow()
                        .lateAssessment())
                .isTrue();
    }

    @Test
    void reasonsOfAnotherCaseAreNotTheReasonsOfThisOne() {
        CaseId one = panel.toDecide();
        CaseId other = panel.toDecide();
        RecordPanelDecision first = panel.decision(one, panel.adopt());
        gate.submit(panel.chair(), first).orThrow();
        AgendaItem item = panel.item(other);

        assertThat(gate.submit(
                        panel.chair(),
                        new RecordPanelDecision(
                                item.id(),
                                item.version(),
                                panel.adopt(),
                                first.grounds(),
                                first.guidance(),
                                List.of())))
                .isEqualTo(Outcome.refused(new DecisionRefusal.Pasted()));
    }

    @Test
    void dissentStandsBesideTheDecisionAndCanBeAddedLater() {
        CaseId id = panel.toDecide();
        RecordPanelDecision said = panel.decision(id, panel.adopt());
        var decided = new RecordPanelDecision(
                said.item(),
                said.version(),
                said.terms(),
                said.grounds(),
                said.guidance(),
                List.of(new Dissent(panel.trust, "Support should wait for a diagnosis.")));
        PanelDecisionId decision = gate.submit(panel.chair(), decided).orThrow();

        gate.submit(
                        panel.coordinator(),
                        new RecordDissent(decision, new Dissent(panel.education.agency(), "The school was not heard.")))
                .orThrow();
        assertThat(gate.ask(panel.chair(), new ShowPanelDecision(decision))
                        .orThrow()
                        .dissent())
                .extracting(DecisionView.Dissenting::reason)
                .containsExactly("Support should wait for a diagnosis.", "The school was not heard.");
        assertThat(gate.submit(
                        panel.coordinator(),
                        new RecordDissent(decision, new Dissent(panel.cases.gateway.school, "Not a member."))))
                .isEqualTo(Outcome.refused(new DecisionRefusal.NoSeat()));
    }

    @Test
    void aCorrectedRationaleShowsTheOldOne() {
        CaseId id = panel.toDecide();
        PanelDecisionId decision = panel.decide(id, panel.adopt()).orThrow();
        DecisionGrounds own = PanelArrangement.grounds();

        gate.submit(
                        panel.chair(),
                        new CorrectRationale(
                                decision,
                                1,
                                own.facts(),
                                own.alternatives(),
                                own.change(),
                                "The threat was written, not spoken, and he wants the help that is offered.",
                                "The messages came by post"))
                .orThrow();

        List<DecisionView.Rationale> versions = gate.ask(panel.chair(), new ShowPanelDecision(decision))
                .orThrow()
                .rationale();
        assertThat(versions).extracting(DecisionView.Rationale::number).containsExactly(2, 1);
        assertThat(versions.getLast().reasons()).contains("The threat is specific");
    }

    @Test
    void everyDecisionIsProvedAgainstTheHistoryOfItsCase() {
        CaseId id = panel.toDecide();
        panel.decide(id, panel.adopt()).orThrow();
        String reference = panel.cases.show(id).outline().reference().value();
        assertThat(astray()).doesNotContain(reference);

        panel.cases.take(id, CaseHappening.panelDecided(PanelDecision.CONTINUE));

        assertThat(astray()).contains(reference);
    }

    private List<String> astray() {
        return database.asOwner()
                .sql("select reference from panels.step_astray")
                .query((row, _) -> row.getString("reference"))
                .list();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
