package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.AssessCase;
import concord.cases.AssessmentId;
import concord.cases.AssessmentOutline;
import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentSheet;
import concord.cases.AssessmentTemplates;
import concord.cases.CaseArrangement;
import concord.cases.CaseAssessment;
import concord.cases.CaseAssessmentRefusal;
import concord.cases.CaseFixtures;
import concord.cases.CaseHappening;
import concord.cases.CaseHappening.Kind;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.NeedFound;
import concord.cases.PublishAssessmentTemplate;
import concord.cases.ShowAssessments;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A case is assessed before the decision that the assessment supports, and what was completed stays. */
@ConcordTest
class AssessingCaseTests {

    private static final String CHANGED = "He left the group and goes to the club on Fridays.";

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;
    private AssessmentTemplates templates;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        templates = CaseFixtures.templates(gate, cases.caseOfficer.acting());
    }

    private CaseAssessment made(LocalDate day, @Nullable String changed, NeedFound... needs) {
        return CaseFixtures.assessment(templates.inForce(), day, changed, List.of(needs));
    }

    private Outcome<AssessmentId> assess(CaseId id, CaseAssessment assessment) {
        return gate.submit(cases.caseOfficer.acting(), new AssessCase(id, cases.version(id), assessment));
    }

    private AssessmentSheet sheet(CaseId id) {
        return gate.ask(cases.caseOfficer.acting(), new ShowAssessments(id)).orThrow();
    }

    @Test
    void theFirstAssessmentTakesTheCaseOnAndKeepsItsNeeds() {
        CaseId id = cases.opened();

        AssessmentId first =
                assess(id, made(templates.today(), null, CaseFixtures.need())).orThrow();

        assertThat(cases.show(id).outline().stage()).isEqualTo(CaseStage.SECTION_36);
        AssessmentOutline outline = sheet(id).completed().getFirst().outline();
        assertThat(outline.id()).isEqualTo(first);
        assertThat(outline.late()).isFalse();
        assertThat(outline.needs()).extracting(need -> need.kind()).containsExactly("belonging");
        assertThat(sheet(id).completed().getFirst().factors())
                .hasSameSizeAs(templates.inForce().prompts());
    }

    @Test
    void oneThatIsEnteredLaterThanItWasMadeIsFlaggedLateAndHasTheServersTime() {
        CaseId id = cases.opened();

        assess(id, made(templates.today().minusDays(9), null)).orThrow();

        assertThat(sheet(id).completed().getFirst().outline().late()).isTrue();
        assertThat(sheet(id).completed().getFirst().madeOn())
                .isEqualTo(templates.today().minusDays(9));
        assertThat(database.asOwner()
                        .sql(
                                "select completed_at::date >= platform.today() - 1 from cases.assessment where case_id = :case")
                        .param("case", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void assessingAgainInSupportSaysWhatChangedAndLeavesTheCaseWhereItIs() {
        CaseId id = cases.opened();
        assess(id, made(templates.today(), null)).orThrow();

        assertThat(assess(id, made(templates.today(), null)))
                .isEqualTo(Outcome.refused(new CaseAssessmentRefusal.ChangeNotSaid()));
        assess(id, made(templates.today(), CHANGED)).orThrow();

        assertThat(cases.show(id).outline().stage()).isEqualTo(CaseStage.SECTION_36);
        assertThat(sheet(id).completed()).extracting(one -> one.kind()).containsExactly(Kind.ASSESSED, Kind.REASSESSED);
    }

    @Test
    void withoutConsentAFurtherAssessmentTakesTheCaseBackToThePanel() {
        CaseId id = cases.at(CaseStage.CONSENT);
        cases.take(id, CaseHappening.of(Kind.CONSENT_REFUSED));

        assess(id, made(templates.today(), null)).orThrow();

        assertThat(cases.show(id).outline().stage()).isEqualTo(CaseStage.PANEL);
        assertThat(sheet(id).completed().getFirst().kind()).isEqualTo(Kind.FURTHER_ASSESSED);
    }

    @Test
    void aCaseThatHasEndedIsNotAssessedAndNothingIsWritten() {
        CaseId id = cases.at(CaseStage.ENDED);

        assertThat(assess(id, made(templates.today(), null))).isInstanceOf(Outcome.Refused.class);
        assertThat(sheet(id).completed()).isEmpty();
        assertThat(sheet(id).mayAssess()).isFalse();
    }

    @Test
    void aNeedOfNoKnownKindIsRefused() {
        CaseId id = cases.opened();

        assertThat(assess(id, made(templates.today(), null, new NeedFound("made-up", "Something"))))
                .isEqualTo(Outcome.refused(new CaseAssessmentRefusal.NotAKindOfNeed()));
    }

    @Test
    void aChairAssessesNothingAndAnotherAreaSeesNothing() {
        CaseId id = cases.opened();
        Seats.Seat stranger =
                cases.gateway.seats.seat(Role.CASE_OFFICER, cases.gateway.force, cases.gateway.seats.area("POLICE"));
        CaseAssessment one = made(templates.today(), null);

        assertThat(gate.submit(cases.chair.acting(), new AssessCase(id, 0, one)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("AssessCase")));
        assertThat(gate.submit(stranger.acting(), new AssessCase(id, 0, one)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void whatWasCompletedIsNeverChangedNorSeenElsewhere() {
        CaseId id = cases.opened();
        assess(id, made(templates.today(), null, CaseFixtures.need())).orThrow();
        var plain = new RawSql(database);
        Seats.Seat stranger =
                cases.gateway.seats.seat(Role.CASE_OFFICER, cases.gateway.force, cases.gateway.seats.area("POLICE"));

        for (String table : List.of("assessment", "assessment_answer", "assessed_need", "ownership", "happening")) {
            assertThatThrownBy(() -> plain.as(
                            cases.caseOfficer.post(),
                            sql -> sql.sql("delete from cases." + table).update()))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThat(plain.count(stranger.post(), "select count(*) from cases." + table))
                    .as(table)
                    .isZero();
            assertThat(plain.count(null, "select count(*) from cases." + table)).isZero();
        }
    }

    @Test
    void aNewVersionOfTheTemplateHoldsFromItsDayAndOldAssessmentsKeepTheirs() {
        CaseId id = cases.opened();
        assess(id, made(templates.today(), null)).orThrow();
        int before = templates.inForce().number();

        gate.submit(
                        cases.coordinator.acting(),
                        new PublishAssessmentTemplate(
                                templates.today(),
                                List.of(new AssessmentPrompt(1, "Engagement", "What draws the person?", "")),
                                "Fewer questions"))
                .orThrow();

        AssessmentSheet sheet = sheet(id);
        assertThat(sheet.template().prompts()).hasSize(1);
        assertThat(sheet.completed().getFirst().template()).isEqualTo(before);
        assertThat(sheet.completed().getFirst().factors())
                .hasSameSizeAs(templates.inForce().prompts());
        restoreTemplate();
    }

    /** The database is shared by the tests of this class: the version that the others know holds again. */
    private void restoreTemplate() {
        gate.submit(
                        cases.coordinator.acting(),
                        new PublishAssessmentTemplate(
                                templates.today(), templates.inForce().prompts(), "As it was"))
                .orThrow();
    }

    @Test
    void aVersionBeginsTodayOrLaterAndOnlyThoseWhoAnswerForItPublish() {
        var past = new PublishAssessmentTemplate(
                templates.today().minusDays(1), templates.inForce().prompts(), "Too late");

        assertThat(gate.submit(cases.coordinator.acting(), past))
                .isEqualTo(Outcome.refused(new CaseAssessmentRefusal.TemplateDayHasPassed()));
        assertThat(gate.submit(cases.caseOfficer.acting(), past))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("PublishAssessmentTemplate")));
    }
}
