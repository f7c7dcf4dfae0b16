package concord.referrals.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.IssueAccount;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same form for somebody with an account: filled in with what is known, and found again under My referrals. */
@ConcordTest
class PractitionerTests {

    private static final String PASSWORD = "correct horse battery staple";
    private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2,6}-\\d{4}-[A-Z0-9]{5}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Gate gate;

    @Autowired
    private PasswordEncoder encoder;

    private Seats seats;
    private AgencyId school;
    private AreaId area;
    private Seats.Seat teacher;

    @BeforeEach
    void arrange() {
        seats = new Seats(database);
        school = seats.agency("education");
        area = new Places(database).area();
        teacher = seats.seat(Role.PRACTITIONER, school, area);
    }

    @Test
    void isNotAskedForWhatIsKnown() {
        Browser browser = signedIn(teacher);
        browser.post("/refer/person", "given-name", "Robin");

        String you = Browser.text(browser.get("/refer/you"));
        String where = Browser.text(browser.get("/refer/where"));

        assertThat(you).contains("value=\"Sam Example\"", "value=\"Practitioner\"", "@example.test");
        assertThat(you).contains("name=\"sector\" value=\"education\"").doesNotContain("Exit this page");
        assertThat(where).containsPattern(area.value() + "\" (checked|selected)");
    }

    @Test
    void findsTheReferralUnderMyReferralsWithoutAWordOfTheCase() {
        Browser browser = signedIn(teacher);

        String received = Browser.text(send(browser));
        String mine = Browser.text(browser.get("/referrals/mine"));

        Matcher reference = REFERENCE.matcher(received);
        assertThat(reference.find()).isTrue();
        assertThat(received).contains("My referrals").doesNotContain("Your code is");
        assertThat(mine).contains(reference.group(), "Received").doesNotContain("Robin");
    }

    @Test
    void pressingTheButtonTwiceMakesOneReferral() {
        Browser browser = signedIn(teacher);

        String first = Browser.text(send(browser));
        String second = Browser.text(browser.goOn("/refer/check"));

        assertThat(second).contains(found(REFERENCE, first));
    }

    @Test
    void goesOnWithADraftOnAnotherDevice() {
        Browser browser = signedIn(teacher);
        browser.post("/refer/person", "given-name", "Robin", "do", "save");
        assertThat(Browser.text(browser.get("/refer/saved")))
                .contains("My referrals")
                .doesNotContain("Your code is");
        Browser other = signedIn(teacher);

        String draft = found(DRAFT, Browser.text(other.get("/referrals/mine")));
        String person = Browser.text(other.goOn("/refer/open", "draft", draft));

        assertThat(person).contains("value=\"Robin\"");
    }

    @Test
    void doesNotOpenTheDraftOfAnotherPost() {
        Browser browser = signedIn(teacher);
        browser.post("/refer/person", "given-name", "Robin", "do", "save");
        String draft = found(DRAFT, Browser.text(browser.get("/referrals/mine")));
        Browser colleague = signedIn(seats.seat(Role.PRACTITIONER, school, area));

        MvcTestResult opened = colleague.post("/refer/open", "draft", draft);

        assertThat(opened).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatWasBegunWithoutAnAccountStaysSo() {
        Browser browser = new Browser(mvc);
        browser.post("/refer/person", "given-name", "Robin");
        signIn(browser, teacher);

        String person = Browser.text(browser.get("/refer/person"));

        assertThat(person).contains("value=\"Robin\"", "Your code to come back with");
    }

    @Test
    void hasTheFormAndTheReferralsInTheNavigation() {
        String work = Browser.text(signedIn(teacher).get("/work"));

        assertThat(work).contains("href=\"/refer\"", "href=\"/referrals/mine\"");
    }

    @Test
    void nobodySeesMyReferralsWithoutSigningIn() {
        assertThat(new Browser(mvc).get("/referrals/mine")).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult send(Browser browser) {
        browser.post("/refer/person", "given-name", "Robin");
        browser.post("/refer/where", "area", area.value().toString());
        browser.post("/refer/concern", "seen", "He said that he will join them.");
        return browser.goOn("/refer/check");
    }

    private Browser signedIn(Seats.Seat seat) {
        var browser = new Browser(mvc);
        signIn(browser, seat);
        return browser;
    }

    private void signIn(Browser browser, Seats.Seat seat) {
        String userName = "teacher-" + UUID.randomUUID();
        if (accounts(seat) == 0) {
            var administrator =
                    seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, school).acting();
            gate.submit(administrator, new IssueAccount(seat.holder(), userName, encoder.encode(PASSWORD)))
                    .orThrow();
        }
        assertThat(browser.post("/sign-in", "user-name", userName(seat), "password", PASSWORD)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/work");
    }

    private int accounts(Seats.Seat seat) {
        return database.asOwner()
                .sql("select count(*) from access.account where staff_id = :staff")
                .param("staff", seat.holder().value())
                .query(Integer.class)
                .single();
    }

    private String userName(Seats.Seat seat) {
        return database.asOwner()
                .sql("select user_name from access.account where staff_id = :staff")
                .param("staff", seat.holder().value())
                .query(String.class)
                .single();
    }

    private static String found(Pattern pattern, String page) {
        Matcher match = pattern.matcher(page);
        assertThat(match.find()).isTrue();
        return match.groupCount() == 0 ? match.group() : match.group(1);
    }
}
