package concord.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
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
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The gateway's pages, walked as its posts walk them: one post and what it meets. */
@ConcordTest
class GatewayPagesTests {

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
    void aSupervisorSignsWithinThreeStepsWithTheNearRecordsOnThePage() {
        ReferralId referral = waitingForSignOff();
        Desk steps = desk(book.supervisor);

        String signOff = steps.follow("/work", "/sign-off");
        assertThat(steps.page()).contains("Is this person known?").contains("Facts relied on");
        steps.post(
                signOff,
                "version",
                Desk.hidden(steps.page(), "version"),
                "display",
                Desk.hidden(steps.page(), "display"),
                "assessment",
                Desk.hidden(steps.page(), "assessment"));

        assertThat(book.show(referral).line().stage()).isEqualTo(Stage.IN_CHANNEL);
        assertThat(steps.taken()).isLessThanOrEqualTo(3);
    }

    @Test
    void showsEveryNearRecordWithItsReasonsAtTheCheck() {
        String family = GatewayBook.rareName();
        book.checkPerson(book.refer("Rowan", family, EvidenceStated.none()), Answer.NOT_THE_SAME);
        ReferralId again = book.refer("Rowan", family, EvidenceStated.none());

        MvcTestResult page = desk(book.officer).get(ReferralPaths.of(again) + "/known-before");

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("Very likely the same").contains("Is this the same person?");
    }

    @Test
    void showsTheSupervisorTheSameListAtSignOffWithTheReasonsAndWhatTheOfficerAnswered() {
        String family = GatewayBook.rareName();
        book.checkPerson(book.refer("Rowan", family, EvidenceStated.none()), Answer.NOT_THE_SAME);
        ReferralId again = book.refer("Rowann", family, EvidenceStated.none());
        Document check = Jsoup.parse(Desk.body(desk(book.officer).get(ReferralPaths.of(again) + "/known-before")));
        book.checkPerson(again, Answer.NOT_THE_SAME);
        book.deconflict(again, DeconflictionAnswer.YES);
        book.assess(again, ReferralFixtures.assessment(TriageClass.C, family, null))
                .orThrow();

        Document signOff = Jsoup.parse(Desk.body(desk(book.supervisor).get(ReferralPaths.of(again) + "/sign-off")));

        assertThat(signOff.select(".govuk-summary-card__title").eachText())
                .isNotEmpty()
                .isEqualTo(check.select(".govuk-summary-card__title").eachText());
        assertThat(signOff.select(".concord-compare tbody").eachText())
                .isEqualTo(check.select(".concord-compare tbody").eachText());
        assertThat(signOff.select(".concord-fall tbody").eachText())
                .isNotEmpty()
                .isEqualTo(check.select(".concord-fall tbody").eachText());
        assertThat(signOff.select(".concord-earlier").text()).contains("answered “Not the same”");
        assertThat(signOff.select("input[type=radio][name^=answer-]")).hasSize(3);
    }

    @Test
    void leadsFromARepeatToTheOneChronologyOfAllItsReferrals() {
        String family = GatewayBook.rareName();
        ReferralId first = book.refer("Rowan", family, EvidenceStated.none());
        book.checkPerson(first, Answer.NOT_THE_SAME);
        ReferralId again = book.refer("Rowan", family, EvidenceStated.none());
        book.checkPerson(again, Answer.SAME);

        String overview = Desk.body(desk(book.officer).get(ReferralPaths.of(again)));
        assertThat(overview).contains("Referral 2 of 2", ReferralPaths.of(again) + "/chronology");
        assertThat(Desk.body(desk(book.officer).get(ReferralPaths.of(again) + "/chronology")))
                .contains("Oldest first, open and closed alike", ReferralPaths.of(first), "Everything on record");
    }

    @Test
    void escapesWhatAReferrerWrote() {
        ReferralId referral = book.refer("<script>alert(1)</script>", GatewayBook.rareName(), EvidenceStated.none());

        assertThat(desk(book.officer).get(ReferralPaths.of(referral)))
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    @Test
    void aReferralOfAnotherAreaLooksLikeNone() {
        ReferralId referral = book.refer();
        Seats.Seat stranger = book.seats.seat(Role.GATEWAY_OFFICER, book.force, book.seats.area("POLICE"));
        Desk session = desk(stranger);

        MvcTestResult hidden = session.get(ReferralPaths.of(referral));
        MvcTestResult none = session.get(ReferralPaths.of(new ReferralId(UUID.randomUUID())));

        assertThat(hidden).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stripped(Desk.body(hidden))).isEqualTo(stripped(Desk.body(none)));
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
        Desk officer = desk(book.officer);
        ReferralId fresh = book.refer();
        ReferralId decided = waitingForSignOff();
        book.sign(decided).orThrow();

        assertThat(officer.get(ReferralPaths.of(fresh) + page)).hasStatusOk();
        assertThat(officer.get(ReferralPaths.of(decided) + page)).hasStatusOk();
    }

    @Test
    void theDeconflictionOfficerAnswersWithOneWord() {
        ReferralId referral = book.refer();
        Desk session = desk(book.deconfliction);
        String path = ReferralPaths.of(referral) + "/deconfliction";

        assertThat(session.get(path)).bodyText().contains("there is nowhere to write it");
        assertThat(session.post(path, "version", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(session.post(path, "version", "0", "answer", "HOLD")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(book.show(referral).deconfliction().answer()).isEqualTo(DeconflictionAnswer.HOLD);
    }

    @Test
    void aSeniorOfficerOverridesByName() {
        ReferralId referral = book.readyToAssess();
        book.askTheSchool(referral);
        String path = ReferralPaths.of(referral) + "/override";
        Desk senior = desk(book.senior);

        assertThat(senior.get(path)).hasStatusOk();
        assertThat(senior.post(
                        path,
                        "version",
                        Desk.hidden(Desk.body(senior.get(path)), "version"),
                        "reason",
                        "School is shut"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void tellsTheReferrerAndAsksForWhatIsMissingInTheForm() {
        ReferralId referral = waitingForSignOff();
        book.sign(referral).orThrow();
        Desk officer = desk(book.officer);
        String path = ReferralPaths.of(referral) + "/feedback";

        assertThat(officer.post(path, "told", "yes")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(officer.post(path, "told", "yes", "category", "taken-forward", "message", "Thank you."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path))
                .bodyText()
                .contains("It is being taken forward")
                .contains("Thank you.");
    }

    @Test
    void addsInformationAndDisputesAStatement() {
        ReferralId referral = book.refer();
        Desk officer = desk(book.officer);
        String path = ReferralPaths.of(referral);
        String statement = book.show(referral)
                .content()
                .statements()
                .getFirst()
                .id()
                .value()
                .toString();

        assertThat(officer.post(path + "/information", "text", "He has a list of names"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(officer.post(
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
        assertThat(officer.post(
                        path + "/dispute",
                        "statement",
                        statement,
                        "said-by",
                        "His mother",
                        "note",
                        "It was another boy"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(officer.get(path))
                .bodyText()
                .contains("He has a list of names")
                .contains("Disputed by His mother");
    }

    @Test
    void listsReferralsWithTheirFilterInTheAddress() {
        ReferralId referral = book.refer();
        String reference = book.show(referral).line().reference().value();
        Desk officer = desk(book.officer);

        assertThat(officer.get(
                        "/referrals?stage=PERSON_CHECK&sort=due&order=asc&from-day=1&from-month=1&from-year=2020"))
                .bodyText()
                .contains(reference);
        assertThat(officer.get("/referrals?stage=CLOSED"))
                .bodyText()
                .doesNotContain(reference)
                .contains("No referral");
        assertThat(officer.get("/referrals?area=x&stage=y&sort=z&page=-3&from-day=99"))
                .hasStatusOk();
    }

    private ReferralId waitingForSignOff() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, ReferralFixtures.assessment(TriageClass.A, GatewayBook.rareName(), null))
                .orThrow();
        return referral;
    }

    /** Without what differs on every page: token and times. */
    private static String stripped(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "").replaceAll("/referrals/[0-9a-f-]{36}", "");
    }

    private Desk desk(Seats.Seat seat) {
        return new Desk(mvc, seat);
    }
}
