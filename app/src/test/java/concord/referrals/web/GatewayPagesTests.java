package concord.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.ConcordTest;
import concord.access.IssueAccount;
import concord.access.Seats;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.Stage;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import concord.referrals.domain.ReferralFixtures;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The gateway's pages, walked as its posts walk them: one post and what it meets. */
@ConcordTest
class GatewayPagesTests {

    private static final String PASSWORD = "correct horse battery staple";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TestDatabase database;

    private GatewayBook book;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
    }

    @Test
    void anOfficerGoesFromMyWorkToAnAssessmentWithinSevenSteps() {
        Cookie officer = signedIn(book.officer);
        ReferralId referral = book.refer();
        var steps = new Steps(officer);

        String known = steps.follow("/work", "/known-before");
        steps.post(known, "version", "0", "display", hidden(steps.page, "display"));
        book.deconflict(referral, DeconflictionAnswer.YES);
        String gateway = steps.follow("/work", "/gateway");
        MvcTestResult handedOver = steps.post(gateway, assessment(steps.page, "A"));

        assertThat(handedOver).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().isEqualTo(ReferralPaths.of(referral));
        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.SIGN_OFF);
        assertThat(steps.taken).isLessThanOrEqualTo(7);
    }

    @Test
    void aSupervisorSignsWithinThreeStepsWithTheNearRecordsOnThePage() {
        ReferralId referral = waitingForSignOff();
        var steps = new Steps(signedIn(book.supervisor));

        String signOff = steps.follow("/work", "/sign-off");
        assertThat(steps.page).contains("Is this person known?").contains("Facts relied on");
        steps.post(
                signOff,
                "version",
                hidden(steps.page, "version"),
                "display",
                hidden(steps.page, "display"),
                "assessment",
                hidden(steps.page, "assessment"));

        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.IN_CHANNEL);
        assertThat(steps.taken).isLessThanOrEqualTo(3);
    }

    @Test
    void showsEveryNearRecordWithItsReasonsAtTheCheck() {
        String family = GatewayBook.rareName();
        book.checkPerson(book.refer("Rowan", family, EvidenceStated.none()), Answer.NOT_THE_SAME);
        ReferralId again = book.refer("Rowan", family, EvidenceStated.none());

        MvcTestResult page = get(signedIn(book.officer), ReferralPaths.of(again) + "/known-before");

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("Very likely the same").contains("Is this the same person?");
    }

    @Test
    void aRefusedAssessmentKeepsAllThatWasTyped() {
        ReferralId referral = book.readyToAssess();
        Cookie officer = signedIn(book.officer);

        MvcTestResult refused = post(
                officer,
                ReferralPaths.of(referral) + "/gateway",
                "version",
                "2",
                "facts",
                "The tutor <heard> it twice");

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
        Cookie officer = signedIn(book.officer);
        String path = ReferralPaths.of(referral) + "/gateway";
        String[] thin = assessment(body(get(officer, path)), "A");
        thin[indexOf(thin, "reasons") + 1] = "No.";

        MvcTestResult refused = post(officer, path, thin);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("This was not done").contains("F4");
        assertThat(get(officer, path)).bodyText().contains("No.").contains("canteen should burn");
    }

    @Test
    void aStaleFormIsShownAgainWithWhatWasTyped() {
        ReferralId referral = book.readyToAssess();
        Cookie officer = signedIn(book.officer);
        String path = ReferralPaths.of(referral) + "/gateway";
        String[] stale = assessment(body(get(officer, path)), "A");
        stale[indexOf(stale, "version") + 1] = "0";

        MvcTestResult refused = post(officer, path, stale);

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(refused)
                .bodyText()
                .contains("Somebody else changed this record")
                .contains("canteen should burn");
    }

    @Test
    void savesAnAssessmentForLaterAndOffersItAgain() {
        ReferralId referral = book.readyToAssess();
        Cookie officer = signedIn(book.officer);
        String path = ReferralPaths.of(referral) + "/gateway";

        assertThat(post(officer, path, "then", "later", "facts", "Half a thought"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(officer, path)).bodyText().contains("Half a thought");
    }

    @Test
    void escapesWhatAReferrerWrote() {
        ReferralId referral = book.refer("<script>alert(1)</script>", GatewayBook.rareName(), EvidenceStated.none());

        assertThat(get(signedIn(book.officer), ReferralPaths.of(referral)))
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    @Test
    void aReferralOfAnotherAreaLooksLikeNone() {
        ReferralId referral = book.refer();
        Seats.Seat stranger = book.seats.seat(Role.GATEWAY_OFFICER, book.force, book.seats.area("POLICE"));
        Cookie session = signedIn(stranger);

        MvcTestResult hidden = get(session, ReferralPaths.of(referral));
        MvcTestResult none = get(session, ReferralPaths.of(new ReferralId(UUID.randomUUID())));

        assertThat(hidden).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stripped(body(hidden))).isEqualTo(stripped(body(none)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/timeline",
                "/chronology",
                "/known-before",
                "/deconfliction",
                "/gateway",
                "/sign-off",
                "/feedback",
                "/information",
                "/missing",
                "/dispute"
            })
    void everyPageOfAReferralStandsAtEveryStage(String page) {
        Cookie officer = signedIn(book.officer);
        ReferralId fresh = book.refer();
        ReferralId decided = waitingForSignOff();
        book.sign(decided).orThrow();

        assertThat(get(officer, ReferralPaths.of(fresh) + page)).hasStatusOk();
        assertThat(get(officer, ReferralPaths.of(decided) + page)).hasStatusOk();
    }

    @Test
    void theDeconflictionOfficerAnswersWithOneWord() {
        ReferralId referral = book.refer();
        Cookie session = signedIn(book.deconfliction);
        String path = ReferralPaths.of(referral) + "/deconfliction";

        assertThat(get(session, path)).bodyText().contains("there is nowhere to write it");
        assertThat(post(session, path, "version", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(session, path, "version", "0", "answer", "HOLD")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(book.show(referral).deconfliction().answer()).isEqualTo(DeconflictionAnswer.HOLD);
    }

    @Test
    void aSeniorOfficerOverridesByName() {
        ReferralId referral = book.readyToAssess();
        book.askTheSchool(referral);
        String path = ReferralPaths.of(referral) + "/override";
        Cookie senior = signedIn(book.senior);

        assertThat(get(senior, path)).hasStatusOk();
        assertThat(post(
                        senior,
                        path,
                        "version",
                        hidden(body(get(senior, path)), "version"),
                        "reason",
                        "School is shut"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void tellsTheReferrerAndAsksForWhatIsMissingInTheForm() {
        ReferralId referral = waitingForSignOff();
        book.sign(referral).orThrow();
        Cookie officer = signedIn(book.officer);
        String path = ReferralPaths.of(referral) + "/feedback";

        assertThat(post(officer, path, "told", "yes")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(officer, path, "told", "yes", "category", "taken-forward", "message", "Thank you."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(officer, path))
                .bodyText()
                .contains("It is being taken forward")
                .contains("Thank you.");
    }

    @Test
    void addsInformationAndDisputesAStatement() {
        ReferralId referral = book.refer();
        Cookie officer = signedIn(book.officer);
        String path = ReferralPaths.of(referral);
        String statement = book.show(referral)
                .content()
                .statements()
                .getFirst()
                .id()
                .value()
                .toString();

        assertThat(post(officer, path + "/information", "text", "He has a list of names"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(
                        officer,
                        path + "/information",
                        "text",
                        "He has a list of names",
                        "kind",
                        "FACT",
                        "how-known",
                        "saw-or-heard",
                        "from",
                        "The youth club"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(
                        officer,
                        path + "/dispute",
                        "statement",
                        statement,
                        "said-by",
                        "His mother",
                        "note",
                        "It was another boy"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(officer, path))
                .bodyText()
                .contains("He has a list of names")
                .contains("Disputed by His mother");
    }

    @Test
    void listsReferralsWithTheirFilterInTheAddress() {
        ReferralId referral = book.refer();
        String reference = book.show(referral).line().reference().value();
        Cookie officer = signedIn(book.officer);

        assertThat(get(
                        officer,
                        "/referrals?stage=PERSON_CHECK&sort=due&order=asc&from-day=1&from-month=1&from-year=2020"))
                .bodyText()
                .contains(reference);
        assertThat(get(officer, "/referrals?stage=CLOSED"))
                .bodyText()
                .doesNotContain(reference)
                .contains("No referral");
        assertThat(get(officer, "/referrals?area=x&stage=y&sort=z&page=-3&from-day=99"))
                .hasStatusOk();
    }

    /** Pages loaded and forms sent on the way; typing is not counted (pages.md section 8). */
    private final class Steps {

        private final Cookie session;
        private int taken;
        private String page = "";

        Steps(Cookie session) {
            this.session = session;
        }

        /** Opens a page, follows the first link that ends so, and counts the step that was taken to get there. */
        String follow(String from, String ending) {
            Matcher link = Pattern.compile("href=\"(/referrals/[0-9a-f-]{36}" + ending + ")\"")
                    .matcher(body(get(session, from)));
            assertThat(link.find()).as("a link to %s on %s", ending, from).isTrue();
            page = body(get(session, link.group(1)));
            taken++;
            return link.group(1);
        }

        MvcTestResult post(String path, String... fields) {
            taken++;
            return GatewayPagesTests.this.post(session, path, fields);
        }
    }

    private ReferralId waitingForSignOff() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, ReferralFixtures.assessment(TriageClass.A, GatewayBook.rareName(), null))
                .orThrow();
        return referral;
    }

    private static String[] assessment(String page, String triage) {
        var rationale = ReferralFixtures.rationale(GatewayBook.rareName());
        return new String[] {
            "version",
            hidden(page, "version"),
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

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("a hidden field %s", name).isTrue();
        return field.group(1);
    }

    /** Without what differs on every page: token and times. */
    private static String stripped(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "").replaceAll("/referrals/[0-9a-f-]{36}", "");
    }

    private MvcTestResult get(Cookie session, String path) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(Cookie session, String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).cookie(session);
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Cookie signedIn(Seats.Seat seat) {
        var administrator =
                book.seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, seat.agency()).acting();
        String name = "page-" + UUID.randomUUID();
        gate.submit(administrator, new IssueAccount(seat.holder(), name, encoder.encode(PASSWORD)))
                .orThrow();
        MvcTestResult signIn = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("user-name", name)
                .param("password", PASSWORD)
                .exchange();
        return Objects.requireNonNull(signIn.getResponse().getCookie("concord"));
    }
}
