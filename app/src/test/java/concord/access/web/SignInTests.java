package concord.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.ConcordTest;
import concord.access.IssueAccount;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.web.ContentPolicy;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in as people do it: through the real security chain, with the session in the database. */
@ConcordTest(properties = "concord.limits.sign-ins-a-minute=1000")
class SignInTests {

    private static final String PASSWORD = "correct horse battery staple";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TestDatabase database;

    private AgencyId agency;
    private Seats.Seat seat;
    private String userName;

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        agency = seats.agency("police");
        seat = seats.seat(Role.AUDITOR, agency);
        userName = "auditor-" + UUID.randomUUID();
        var administrator = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, agency).acting();
        gate.submit(administrator, new IssueAccount(seat.holder(), userName, encoder.encode(PASSWORD)))
                .orThrow();
    }

    @Test
    void leadsToMyWorkAndShowsThePostWorn() {
        Cookie session = session(signIn(userName, PASSWORD));

        MvcTestResult work = mvc.get().uri("/work").cookie(session).exchange();

        assertThat(work).hasStatusOk();
        assertThat(work)
                .bodyText()
                .contains("My work")
                .contains("You are acting as")
                .contains("Auditor");
    }

    /** Section 1 of the map of the pages: who lands where. */
    @ParameterizedTest
    @CsvSource({
        "INTERVENTION_PROVIDER, /my-sessions",
        "CHAIR, /panels",
        "PANEL_MEMBER, /panels",
        "CASE_OFFICER, /cases?only=mine",
        "INFORMATION_GUARDIAN, /oversight/ledger",
        "AUDITOR, /oversight/ledger",
        "ANALYST, /insight/funnel",
        "AGENCY_ADMINISTRATOR, /partnership/posts",
        "GATEWAY_OFFICER, /work",
        "GATEWAY_SUPERVISOR, /work",
        "COORDINATOR, /work",
        "SENIOR_OFFICER, /work",
        "SAFEGUARDING_LEAD, /work",
        "DECONFLICTION_OFFICER, /work",
        "PRACTITIONER, /work",
        "PARTNERSHIP_ADMINISTRATOR, /work"
    })
    void eachPostLandsWhereItsDayBegins(Role role, String place) {
        var seats = new Seats(database);
        Seats.Seat somebody = seats.seat(role, agency, seats.area("POLICE"));
        String name = "somebody-" + UUID.randomUUID();
        gate.submit(
                        seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, agency).acting(),
                        new IssueAccount(somebody.holder(), name, encoder.encode(PASSWORD)))
                .orThrow();

        MvcTestResult signedIn = signIn(name, PASSWORD);

        assertThat(signedIn).redirectedUrl().isEqualTo(place);
        assertThat(mvc.get().uri(place).cookie(session(signedIn)).exchange()).hasStatusOk();
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() {
        MvcTestResult wrongName = signIn("nobody-" + UUID.randomUUID(), PASSWORD);
        MvcTestResult wrongPassword = signIn(userName, "wrong");

        assertThat(wrongName).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/sign-in?refused");
        assertThat(wrongPassword).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/sign-in?refused");
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswords() {
        for (int wrong = 0; wrong < 5; wrong++) {
            signIn(userName, "wrong");
        }

        assertThat(signIn(userName, PASSWORD)).redirectedUrl().isEqualTo("/sign-in?refused");
    }

    @Test
    void asksWhoIsNotSignedInToSignInFirst() {
        MvcTestResult work = mvc.get().uri("/work").exchange();

        assertThat(work).hasStatus(HttpStatus.FOUND).redirectedUrl().endsWith("/sign-in");
    }

    @Test
    void wearsNoPostThatIsNotHeld() {
        Cookie session = session(signIn(userName, PASSWORD));
        var others = new Seats(database).seat(Role.GATEWAY_OFFICER, agency);

        mvc.post()
                .uri("/posts/mine")
                .with(csrf())
                .cookie(session)
                .param("post", others.post().value().toString())
                .exchange();

        assertThat(mvc.get().uri("/work").cookie(session).exchange())
                .bodyText()
                .contains("Auditor")
                .doesNotContain("Gateway officer");
    }

    @Test
    void aPostThatEndedYesterdayIsWornNoLonger() {
        Cookie session = session(signIn(userName, PASSWORD));
        database.asOwner()
                .sql("update partnership.holding set until_day = platform.today() - 1 where staff_id = :staff")
                .param("staff", seat.holder().value())
                .update();

        assertThat(mvc.get().uri("/work").cookie(session).exchange()).bodyText().contains("You hold no post today");
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHadEnded() {
        MvcTestResult refused = mvc.post()
                .uri("/settings/api-tokens")
                .with(csrf().useInvalidToken())
                .param("name", "Typed & kept <b>")
                .exchange();
        assertThat(refused).redirectedUrl().isEqualTo("/sign-in?kept");

        Cookie session = session(refused);
        Cookie key = cookie(refused, "concord-kept");
        Cookie signedIn = session(mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .cookie(session)
                .param("user-name", userName)
                .param("password", PASSWORD)
                .exchange());
        MvcTestResult kept =
                mvc.get().uri("/sign-in/kept").cookie(signedIn, key).exchange();

        assertThat(kept).hasStatusOk();
        assertThat(kept).bodyText().contains("action=\"/settings/api-tokens\"").contains("Typed &amp; kept &lt;b");
    }

    @Test
    void everyPageForbidsWhatIsInlineOrFromElsewhere() {
        assertThat(mvc.get().uri("/sign-in").exchange())
                .headers()
                .hasValue("Content-Security-Policy", ContentPolicy.VALUE)
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin");
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        String cookie =
                signIn(userName, PASSWORD).getMvcResult().getResponse().getHeaders(HttpHeaders.SET_COOKIE).stream()
                        .filter(header -> header.startsWith(SessionCookie.NAME + "="))
                        .findFirst()
                        .orElseThrow();

        assertThat(cookie).contains("HttpOnly").contains("Secure").contains("SameSite=Lax");
    }

    @Test
    void aKeyOfAnotherBrowserOpensNothingThatWasKept() {
        MvcTestResult refused = mvc.post()
                .uri("/settings/api-tokens")
                .with(csrf().useInvalidToken())
                .param("name", "Typed & kept")
                .exchange();

        for (String key : List.of("", "not-a-key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")) {
            assertThat(mvc.get()
                            .uri("/sign-in/kept")
                            .with(SignedInAs.seat(seat))
                            .cookie(session(refused), new Cookie("concord-kept", key))
                            .exchange())
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .redirectedUrl()
                    .isEqualTo("/work");
        }
    }

    @Test
    void theApiAnswersAMissingTokenWithAProblem() {
        MvcTestResult answer = mvc.get().uri("/api/v1/referrals").exchange();

        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("api.no-token");
    }

    private MvcTestResult signIn(String name, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("user-name", name)
                .param("password", password)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return cookie(result, "concord");
    }

    private static Cookie cookie(MvcTestResult result, String name) {
        var response = result.getMvcResult().getResponse();
        Cookie found = response.getCookie(name);
        return Objects.requireNonNullElseGet(
                found, () -> fromHeader(response.getHeaders(HttpHeaders.SET_COOKIE), name));
    }

    private static Cookie fromHeader(List<String> headers, String name) {
        return headers.stream()
                .filter(header -> header.startsWith(name + "="))
                .map(header -> new Cookie(name, header.substring(name.length() + 1, header.indexOf(';'))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name + " in " + headers));
    }
}
