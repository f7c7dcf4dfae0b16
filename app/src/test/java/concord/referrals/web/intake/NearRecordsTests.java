package concord.referrals.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.IssueAccount;
import concord.access.Seats;
import concord.partnership.Role;
import concord.people.KnownPerson;
import concord.people.MatchAnswer.Answer;
import concord.people.MatchDisplay;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.domain.GatewayBook;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Earlier records are found while the referral is written, by those who may know of them and by nobody else (F1). */
@ConcordTest
class NearRecordsTests {

    private static final String PASSWORD = "correct horse battery staple";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Gate gate;

    @Autowired
    private PasswordEncoder encoder;

    private GatewayBook book;
    private String family;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
        family = GatewayBook.rareName();
        book.checkPerson(book.refer("Rowan", family, EvidenceStated.none()), Answer.NOT_THE_SAME);
    }

    @Test
    void showsARecordNearWhileTheNameIsTyped() {
        Document piece = piece(typed(officer(), "Rowann", family));

        assertThat(piece.select("[data-near-count]").text()).isEqualTo("1 record near this person");
        assertThat(piece.text()).contains("Possibly the same: Rowan " + family, "Why it is shown.", "What you typed");
        assertThat(piece.select(".concord-differs").eachText()).contains("n");
        assertThat(piece.select("input:not([type=hidden]), textarea, button")).isEmpty();
    }

    @Test
    void findsByTheNameOfTheDraftAndThePostcodeOfThePage() {
        Browser browser = officer();
        browser.post("/refer/person", "given-name", "Rowan", "family-name", family);

        MvcTestResult look = browser.post("/refer/where/near", "postcode", "ZZ1 2AB");

        assertThat(piece(look).select("[data-near-count]")).hasSize(1);
    }

    @Test
    void recordsOneLookForEachShowingThatDiffers() {
        Browser browser = officer();
        Document piece = piece(typed(browser, "Rowan", family));
        long looks = looks();
        String shown = piece.select("input[name=near-shown]").val();

        MvcTestResult same = typed(browser, "Rowan", family, "near-shown", shown, "gender", "");
        assertThat(same).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(looks()).isEqualTo(looks);
        assertThat(typed(browser, "Zz", "", "near-shown", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(looks()).isEqualTo(looks);

        assertThat(typed(browser, "Rowen", family, "near-shown", shown)).hasStatusOk();
        assertThat(looks()).isEqualTo(looks + 1);
    }

    @Test
    void saysWhenTheRecordIsNotNearAnyMoreAndKeepsThatItWasSeen() {
        Browser browser = officer();
        Document piece = piece(typed(browser, "Rowan", family));

        Document gone = piece(typed(
                browser,
                "Xq",
                "",
                "near-shown",
                piece.select("input[name=near-shown]").val(),
                "near-saw",
                piece.select("input[name=near-saw]").val()));

        assertThat(gone.select("[data-near-count]").text()).isEqualTo("No record near this person any more");
        assertThat(gone.select("input[name=near-saw]")).hasSize(1);
    }

    @Test
    void showsThemOnAPageOfTheirOwnWhereNothingWasSeenWhileTyping() {
        Browser browser = officer();

        MvcTestResult sent = browser.post("/refer/person", "given-name", "Rowan", "family-name", family);
        assertThat(sent).hasRedirectedUrl("/refer/person/near");
        Document page = Jsoup.parse(Browser.text(browser.get("/refer/person/near")));
        assertThat(page.select("h1").text()).isEqualTo("Records near this person");
        assertThat(page.text()).contains("Rowan " + family, "Go on");

        assertThat(browser.post("/refer/person/near/seen", hidden(page))).hasRedirectedUrl("/refer/where");
        assertThat(browser.post("/refer/person", "given-name", "Rowan", "family-name", family))
                .hasRedirectedUrl("/refer/where");
    }

    @Test
    void goesStraightOnWhereTheListWasSeenBesideTheFormOrNobodyIsNear() {
        Browser browser = officer();
        Document piece = piece(typed(browser, "Rowan", family));
        String[] fields = Stream.concat(
                        Stream.of("given-name", "Rowan", "family-name", family), Arrays.stream(hidden(piece)))
                .toArray(String[]::new);

        assertThat(browser.post("/refer/person", fields)).hasRedirectedUrl("/refer/where");
        assertThat(officer().post("/refer/person", "given-name", GatewayBook.rareName()))
                .hasRedirectedUrl("/refer/where");
    }

    @Test
    void passesThePageOverWhereNobodyIsNearAndOpensTheFormWhereNothingWasBegun() {
        Browser browser = officer();
        assertThat(browser.get("/refer/person/near")).hasRedirectedUrl("/refer/person");
        browser.post("/refer/person", "given-name", GatewayBook.rareName());

        assertThat(browser.get("/refer/person/near")).hasRedirectedUrl("/refer/where");
    }

    @Test
    void comesBackToTheAnswersWhereTheyWereBeingChanged() {
        Browser browser = officer();

        assertThat(browser.post("/refer/person", "given-name", "Rowan", "family-name", family, "from", "check"))
                .hasRedirectedUrl("/refer/person/near?from=check");
        Document page = Jsoup.parse(Browser.text(browser.get("/refer/person/near?from=check")));
        assertThat(browser.post("/refer/person/near/seen", hidden(page))).hasRedirectedUrl("/refer/check");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTITIONER", "SAFEGUARDING_LEAD", "CASE_OFFICER", "ANALYST"})
    void tellsNobodyElseThatSomebodyIsOnRecord(Role role) {
        Browser browser = signedIn(book.seats.seat(role, book.force, book.area));

        assertThat(Browser.text(browser.get("/refer/person")))
                .doesNotContain("data-near", "concord-near", "Records near");
        assertThat(typed(browser, "Rowan", family)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post("/refer/person", "given-name", "Rowan", "family-name", family))
                .hasRedirectedUrl("/refer/where");
        assertThat(browser.get("/refer/person/near")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post("/refer/person/near/seen")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsNoVisitorThatSomebodyIsOnRecord() {
        var browser = new Browser(mvc);

        assertThat(Browser.text(browser.get("/refer/person")))
                .doesNotContain("data-near", "concord-near", "Records near");
        assertThat(typed(browser, "Rowan", family)).hasRedirectedUrl("/sign-in");
        assertThat(browser.post("/refer/person", "given-name", "Rowan", "family-name", family))
                .hasRedirectedUrl("/refer/where");
        assertThat(browser.get("/refer/person/near")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void showsNothingOfAnAreaThatIsNotBoundByAnAgreement() {
        var elsewhere = new GatewayBook(gate, database);
        Browser browser = signedIn(elsewhere.officer);

        assertThat(typed(browser, "Rowan", family)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(browser.post("/refer/person", "given-name", "Rowan", "family-name", family))
                .hasRedirectedUrl("/refer/where");
    }

    @Test
    void looksInSpiteOfWhatCannotBeRead() {
        Browser browser = officer();

        assertThat(typed(browser, "Rowan", family, "date-of-birth-day", "4", "age", "old"))
                .hasStatusOk();
        assertThat(typed(browser, "x".repeat(5_000), family)).hasStatusOk();
        assertThat(typed(browser, "", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(typed(browser, "Rowan", family, "near-saw", "no id", "near-shown", "x".repeat(500)))
                .hasStatusOk();
    }

    @Test
    void offersAtTheCheckWhatWasSeenWhileTypingThoughItIsNotNearAnyMore() {
        Browser browser = officer();
        Document seen = piece(typed(browser, "Rowan", family));
        String record = seen.select("input[name=near-saw]").val();

        ReferralId referral = sentWith(
                browser, GatewayBook.rareName(), record, UUID.randomUUID().toString());
        MatchDisplay display = book.matches(referral, book.officer);

        assertThat(display.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.nearest().value()).hasToString(record);
            assertThat(candidate.likeness()).isNull();
        });
        String check = Browser.text(browser.get("/referrals/" + referral.value() + "/known-before"));
        assertThat(check).contains("It was near while the referral was being written", "Is this the same person?");
        String signOff =
                Browser.text(signedIn(book.supervisor).get("/referrals/" + referral.value() + "/known-before"));
        assertThat(signOff).contains("It was near while the referral was being written");
    }

    @Test
    void offersTheNearRecordOnceWhereItIsNearStill() {
        Browser browser = officer();
        Document seen = piece(typed(browser, "Rowan", family));

        ReferralId referral =
                sentWith(browser, "Rowan", seen.select("input[name=near-saw]").val());

        assertThat(book.matches(referral, book.officer).candidates())
                .singleElement()
                .extracting(KnownPerson::likeness)
                .isNotNull();
    }

    private ReferralId sentWith(Browser browser, String given, String... saw) {
        String[] person = Stream.concat(
                        Stream.of("given-name", given, "family-name", given.equals("Rowan") ? family : ""),
                        Arrays.stream(saw).flatMap(one -> Stream.of("near-saw", one)))
                .toArray(String[]::new);
        browser.post("/refer/person", person);
        browser.post("/refer/where", "area", book.area.value().toString());
        browser.post("/refer/concern", "seen", "He said that he will join them.");
        assertThat(browser.post("/refer/check")).hasRedirectedUrl("/refer/received");
        return new ReferralId(database.asOwner()
                .sql(
                        "select id from referrals.referral where area_id = :area order by received_at desc, id desc limit 1")
                .param("area", book.area.value())
                .query(UUID.class)
                .single());
    }

    private MvcTestResult typed(Browser browser, String given, String surname, String... more) {
        String[] fields = Stream.concat(Stream.of("given-name", given, "family-name", surname), Arrays.stream(more))
                .toArray(String[]::new);
        return browser.post("/refer/person/near", fields);
    }

    private static Document piece(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(Browser.text(result));
    }

    private static String[] hidden(Document page) {
        return page.select("input[type=hidden][name^=near], input[type=hidden][name=from]").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val()))
                .toArray(String[]::new);
    }

    private long looks() {
        return database.asOwner()
                .sql("select count(*) from audit.entry where act = 'FindMatches' and post_id = :post")
                .param("post", book.officer.post().value())
                .query(Long.class)
                .single();
    }

    private Browser officer() {
        return signedIn(book.officer);
    }

    private Browser signedIn(Seats.Seat seat) {
        var browser = new Browser(mvc);
        String userName = "officer-" + UUID.randomUUID();
        var administrator =
                book.seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, book.force).acting();
        gate.submit(administrator, new IssueAccount(seat.holder(), userName, encoder.encode(PASSWORD)));
        browser.post("/sign-in", "user-name", userNameOf(seat), "password", PASSWORD);
        return browser;
    }

    private String userNameOf(Seats.Seat seat) {
        return database.asOwner()
                .sql("select user_name from access.account where staff_id = :staff")
                .param("staff", seat.holder().value())
                .query(String.class)
                .single();
    }
}
