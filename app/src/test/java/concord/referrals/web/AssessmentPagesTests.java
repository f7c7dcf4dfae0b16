package concord.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.Stage;
import concord.referrals.domain.GatewayBook;
import concord.referrals.domain.ReferralFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form of the gateway assessment: reached, refused, stale, ruled out, and kept for later. */
@ConcordTest
class AssessmentPagesTests {

    @Autowired
    private MockMvcTester mvc;

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
    void anOfficerGoesFromMyWorkToAnAssessmentWithinSevenSteps() {
        Desk steps = desk(book.officer);
        ReferralId referral = book.refer();

        String known = steps.follow("/work", "/known-before");
        steps.post(known, "version", "0", "display", Desk.hidden(steps.page(), "display"));
        book.deconflict(referral, DeconflictionAnswer.YES);
        String gateway = steps.follow("/work", "/gateway");
        MvcTestResult handedOver = steps.post(gateway, assessment(steps.page(), "A"));

        assertThat(handedOver).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().isEqualTo(ReferralPaths.of(referral));
        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.SIGN_OFF);
        assertThat(steps.taken()).isLessThanOrEqualTo(7);
    }

    @Test
    void aRefusedAssessmentKeepsAllThatWasTyped() {
        ReferralId referral = book.readyToAssess();
        Desk officer = desk(book.officer);

        MvcTestResult refused = officer.post(
                ReferralPaths.of(referral) + "/gateway", "version", "2", "facts", "The tutor <heard> it twice");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("There is a problem")
                .contains("Select a class")
                .contains("The tutor &lt;heard&gt; it twice");
    }

    @Test
    void aRuleSaysNoAboveTheFormAndTheTextIsKeptForLater() {
        ReferralId referral = book.readyToAssess();
        Desk officer = desk(book.officer);
        String path = ReferralPaths.of(referral) + "/gateway";
        String[] thin = assessment(Desk.body(officer.get(path)), "A");
        thin[indexOf(thin, "reasons") + 1] = "No.";

        MvcTestResult refused = officer.post(path, thin);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("This was not done").contains("F4");
        assertThat(officer.get(path)).bodyText().contains("No.").contains("canteen should burn");
    }

    @Test
    void aStaleFormIsShownAgainWithWhatWasTyped() {
        ReferralId referral = book.readyToAssess();
        Desk officer = desk(book.officer);
        String path = ReferralPaths.of(referral) + "/gateway";
        String[] stale = assessment(Desk.body(officer.get(path)), "A");
        stale[indexOf(stale, "version") + 1] = "0";

        MvcTestResult refused = officer.post(path, stale);

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(refused)
                .bodyText()
                .contains("Somebody else changed this record")
                .contains("canteen should burn");
    }

    @Test
    void savesAnAssessmentForLaterAndOffersItAgain() {
        ReferralId referral = book.readyToAssess();
        Desk officer = desk(book.officer);
        String path = ReferralPaths.of(referral) + "/gateway";

        assertThat(officer.post(path, "then", "later", "facts", "Half a thought"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(officer.get(path)).bodyText().contains("Half a thought");
    }

    private static String[] assessment(String page, String triage) {
        var rationale = ReferralFixtures.rationale(GatewayBook.rareName());
        return new String[] {
            "version",
            Desk.hidden(page, "version"),
            "triage",
            triage,
            "harm",
            "NO",
            "harm-reasons",
            "No harm was done or wished for",
            "susceptibility",
            "YES",
            "susceptibility-reasons",
            "The school sees a lonely year behind him",
            "ideology",
            "NOT_KNOWN",
            "ideology-reasons",
            "Nobody has asked him yet",
            "facts",
            rationale.factsReliedOn(),
            "alternatives",
            rationale.alternativesConsidered(),
            "change",
            rationale.wouldChangeMyMind(),
            "reasons",
            rationale.reasons()
        };
    }

    private static int indexOf(String[] fields, String name) {
        for (int at = 0; at < fields.length; at += 2) {
            if (fields[at].equals(name)) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private Desk desk(Seats.Seat seat) {
        return new Desk(mvc, seat);
    }
}
