package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.referrals.AddInformation;
import concord.referrals.AnswerPrompt;
import concord.referrals.AssessmentRefusal;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.DisputeStatement;
import concord.referrals.EvidenceStated;
import concord.referrals.GatewayAssessment;
import concord.referrals.GatewayOutcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.OverrideOpenRequests;
import concord.referrals.PromptAnswer;
import concord.referrals.ReceiptByReference;
import concord.referrals.ReceiptStatus;
import concord.referrals.RecordNotTold;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.ReferralTimeline;
import concord.referrals.SendBack;
import concord.referrals.Stage;
import concord.referrals.StatementView;
import concord.referrals.TellReferrer;
import concord.referrals.Timeline;
import concord.referrals.TriageClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the concern to the signed decision, through the Gate on a real database, with each refusal on the way. */
@ConcordTest
class GatewayJourneyTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private GatewayBook book;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
    }

    @Test
    void carriesAReferralToASignedDecision() {
        ReferralId referral = book.readyToAssess();

        book.assess(referral, GatewayBook.assessment(TriageClass.A)).orThrow();
        book.sign(referral).orThrow();

        ReferralRecord record = book.show(referral);
        assertThat(record.line().stage()).isEqualTo(Stage.IN_CHANNEL);
        assertThat(record.line().outcome()).isEqualTo(GatewayOutcome.TO_CHANNEL);
        assertThat(record.receipt().status()).isEqualTo(ReceiptStatus.DECIDED);
        assertThat(record.receipt().feedbackDue()).isNotNull();
    }

    @Test
    void refusesToAssessBeforeThePersonCheckAndBeforeDeconfliction() {
        ReferralId referral = book.refer();

        assertThat(book.assess(referral, GatewayBook.assessment(TriageClass.A)))
                .isEqualTo(Outcome.refused(new GatewayRefusal.PersonNotChecked()));
        book.checkPerson(referral, Answer.NOT_THE_SAME);
        assertThat(book.assess(referral, GatewayBook.assessment(TriageClass.A)))
                .isEqualTo(Outcome.refused(new GatewayRefusal.DeconflictionMissing(DeconflictionTrigger.FIRST)));
        book.deconflict(referral, DeconflictionAnswer.HOLD);
        assertThat(book.assess(referral, GatewayBook.assessment(TriageClass.A)))
                .isEqualTo(Outcome.refused(new GatewayRefusal.DeconflictionHolds()));
    }

    @Test
    void refusesToCloseWhileARequestIsOpenUntilASeniorOverrides() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, GatewayBook.assessment(TriageClass.C)).orThrow();
        book.askTheSchool(referral);

        assertThat(book.sign(referral)).isEqualTo(Outcome.refused(new GatewayRefusal.RequestsOpen(1)));
        gate.submit(
                        book.senior.acting(),
                        new OverrideOpenRequests(referral, book.version(referral), "The school is shut until autumn."))
                .orThrow();
        book.sign(referral).orThrow();

        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void anOverrideDoesNotHoldForARequestAskedLater() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, GatewayBook.assessment(TriageClass.C)).orThrow();
        book.askTheSchool(referral);
        gate.submit(
                        book.senior.acting(),
                        new OverrideOpenRequests(referral, book.version(referral), "The school is shut until autumn."))
                .orThrow();

        book.askTheSchool(referral);

        assertThat(book.sign(referral)).isEqualTo(Outcome.refused(new GatewayRefusal.RequestsOpen(2)));
    }

    @Test
    void refusesAnOverrideWhereNothingIsOpen() {
        ReferralId referral = book.readyToAssess();

        assertThat(gate.submit(
                        book.senior.acting(),
                        new OverrideOpenRequests(referral, book.version(referral), "Just in case")))
                .isEqualTo(Outcome.refused(new GatewayRefusal.NothingToOverride()));
    }

    @Test
    void refusesToCloseUntilMissingEvidenceIsAnswered() {
        var named = new EvidenceStated(List.of(), List.of("The search history of his laptop"));
        ReferralId referral = book.refer(GatewayBook.rareName(), GatewayBook.rareName(), named);
        book.checkPerson(referral, Answer.NOT_THE_SAME);
        book.deconflict(referral, DeconflictionAnswer.YES);
        book.assess(referral, GatewayBook.assessment(TriageClass.C)).orThrow();

        assertThat(book.sign(referral)).isEqualTo(Outcome.refused(new GatewayRefusal.EvidenceMissing(1)));
        var prompt = book.show(referral).prompts().getFirst();
        gate.submit(
                        book.officer.acting(),
                        new AnswerPrompt(
                                referral, prompt.id(), new PromptAnswer.Explained("The laptop was wiped in March.")))
                .orThrow();
        book.sign(referral).orThrow();

        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void refusesNoIdeologyAsTheOnlyGround() {
        ReferralId referral = book.readyToAssess();
        GatewayAssessment plain = GatewayBook.assessment(TriageClass.C);
        var only = new concord.referrals.Dismissal(
                Set.of("no-ideology"), true, Set.of("none"), "Nothing else was needed for him.");

        assertThat(book.assess(
                        referral,
                        new GatewayAssessment(TriageClass.C, plain.threshold(), only, plain.rationale(), null)))
                .isEqualTo(Outcome.refused(new AssessmentRefusal.NotAloneAGround("No ideology was found")));
    }

    @Test
    void refusesARationaleThatStandsInAnotherReferral() {
        ReferralId first = book.readyToAssess();
        ReferralId second = book.readyToAssess();
        GatewayAssessment pasted = GatewayBook.assessment(TriageClass.B);
        book.assess(first, pasted).orThrow();

        assertThat(book.assess(second, pasted)).isEqualTo(Outcome.refused(new AssessmentRefusal.RationalePasted()));
    }

    @Test
    void anEditOfAnAssessmentIsANewVersion() {
        ReferralId referral = book.readyToAssess();

        book.assess(referral, GatewayBook.assessment(TriageClass.B)).orThrow();
        book.assess(referral, GatewayBook.assessment(TriageClass.A)).orThrow();

        assertThat(book.show(referral).assessments())
                .extracting(version -> version.assessment().triage())
                .containsExactly(TriageClass.B, TriageClass.A);
    }

    @Test
    void sentBackItIsAssessedAgainAndBothStand() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, GatewayBook.assessment(TriageClass.C)).orThrow();
        var latest = book.show(referral).assessments().getLast().id();

        gate.submit(
                        book.supervisor.acting(),
                        new SendBack(referral, book.version(referral), latest, "Ask the youth club first."))
                .orThrow();

        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(book.show(referral).assessments().getLast())
                .extracting("decision.note")
                .isEqualTo("Ask the youth club first.");
    }

    @Test
    void newInformationAsksDeconflictionAgainAndTheAssessmentToo() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, GatewayBook.assessment(TriageClass.C)).orThrow();

        gate.submit(
                        book.officer.acting(),
                        new AddInformation(
                                referral, List.of(ReferralFixtures.fact("He brought a knife.")), "The youth club"))
                .orThrow();

        assertThat(book.show(referral).deconfliction().asked()).isEqualTo(DeconflictionTrigger.NEW_INFORMATION);
        book.deconflict(referral, DeconflictionAnswer.YES);
        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.ASSESSMENT);
    }

    @Test
    void whatAPartnerAnswersIsNewToDeconflictionAndToTheAssessment() {
        ReferralId referral = book.readyToAssess();
        var request = book.askTheSchool(referral);
        book.assess(referral, GatewayBook.assessment(TriageClass.C)).orThrow();

        book.theSchoolAnswers(request);

        assertThat(book.show(referral).deconfliction().asked()).isEqualTo(DeconflictionTrigger.NEW_INFORMATION);
        book.deconflict(referral, DeconflictionAnswer.YES);
        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.ASSESSMENT);
    }

    @Test
    void aDisputeStandsBesideItsStatementWhereverItIsShown() {
        ReferralId referral = book.refer();
        StatementView statement = book.show(referral).content().statements().getFirst();

        gate.submit(
                        book.officer.acting(),
                        new DisputeStatement(referral, statement.id(), "The person's mother", "It was another boy."))
                .orThrow();

        assertThat(book.show(referral).content().statements().getFirst().disputes())
                .extracting(StatementView.Dispute::note)
                .containsExactly("It was another boy.");
    }

    @Test
    void tellsTheReferrerACategoryAndNothingOfTheCase() {
        ReferralId referral = book.readyToAssess();
        assertThat(gate.submit(book.officer.acting(), new TellReferrer(referral, "taken-forward", null)))
                .isEqualTo(Outcome.refused(new GatewayRefusal.NothingDecided()));
        book.assess(referral, GatewayBook.assessment(TriageClass.A)).orThrow();
        book.sign(referral).orThrow();

        gate.submit(book.officer.acting(), new TellReferrer(referral, "taken-forward", "Thank you for telling us."))
                .orThrow();

        var receipt = gate.ask(
                        Acting.publicVisitor(),
                        new ReceiptByReference(book.show(referral).line().reference(), GatewayBook.CODE))
                .orThrow();
        assertThat(receipt).extracting("feedback.category").isEqualTo("It is being taken forward");
        assertThat(receipt.feedbackDue()).isNull();
    }

    @Test
    void recordsWhyAReferrerIsNotTold() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, GatewayBook.assessment(TriageClass.A)).orThrow();
        book.sign(referral).orThrow();

        gate.submit(book.officer.acting(), new RecordNotTold(referral, "No way to reach them was left."))
                .orThrow();

        assertThat(book.show(referral).receipt())
                .extracting("feedback.category")
                .isEqualTo("We cannot tell you more");
    }

    @Test
    void aStaleChangeIsRefused() {
        ReferralId referral = book.readyToAssess();
        var stale = new concord.referrals.AnswerDeconfliction(referral, 0, DeconflictionAnswer.HOLD);

        assertThat(gate.submit(book.deconfliction.acting(), stale))
                .extracting("refusal.record", "refusal.seen", "refusal.current")
                .containsExactly(referral.ref(), 0, book.version(referral));
    }

    @Test
    void theTimelineTellsEverythingInOrder() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, GatewayBook.assessment(TriageClass.A)).orThrow();
        book.sign(referral).orThrow();

        Timeline timeline =
                gate.ask(book.officer.acting(), new ReferralTimeline(referral)).orThrow();

        assertThat(timeline.entries())
                .extracting(Timeline.Entry::what)
                .containsExactly(
                        "Referral received",
                        "Person checked: not known before",
                        "Deconfliction answered: yes, the referral may go on",
                        "Assessed at the gateway: clear evidence of susceptibility to radicalisation",
                        "Person checked: not known before",
                        "Gateway decision signed");
    }
}
