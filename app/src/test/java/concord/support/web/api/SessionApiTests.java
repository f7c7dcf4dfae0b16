package concord.support.web.api;

import static concord.access.ApiHand.code;
import static concord.access.ApiHand.faults;
import static concord.access.ApiHand.json;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.ApiHand;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.CommissionId;
import concord.support.CommissionView;
import concord.support.SupportBook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a provider's system reports of sessions: once for a key, within what was commissioned, and never a fault. */
@ConcordTest
class SessionApiTests {

    private static final String SESSIONS = "/api/v1/sessions";

    @Autowired
    private ApiHand hand;

    @Autowired
    private Gate gate;

    @Autowired
    private Clock clock;

    @Autowired
    private TestDatabase database;

    private SupportBook book;
    private CaseId id;
    private CommissionId commission;
    private String system;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
        id = book.supported();
        commission = book.commission(id, 2).orThrow();
        system = hand.token(book.system, "sessions:write");
    }

    @Test
    void recordsADeliveredSessionAndPassesItsWorryOn() {
        String body = body(commission, book.today(), "DELIVERED", ", \"worry\": \"He asked where his tutor lives.\"");

        MvcTestResult answer = report(UUID.randomUUID(), body);

        assertThat(answer).hasStatus(201);
        assertThat(json(answer).get("worryPassedOn").booleanValue()).isTrue();
        CommissionView shown = book.commission(commission);
        assertThat(shown.line().delivered()).isEqualTo(1);
        assertThat(shown.sessions()).singleElement().satisfies(session -> {
            assertThat(session.note()).isEqualTo("We talked about football.");
            assertThat(session.signed().post()).isEqualTo(book.system.post());
        });
        assertThat(shown.worries()).hasSize(1);
    }

    @Test
    void recordsOneThatDidNotTakePlace() {
        assertThat(report(UUID.randomUUID(), body(commission, book.today(), "MISSED", "")))
                .hasStatus(201);

        assertThat(book.commission(commission).line().missed()).isEqualTo(1);
        assertThat(book.commission(commission).line().delivered()).isZero();
    }

    @Test
    void recordsOnceForAKeyHoweverOftenItIsSent() {
        UUID key = UUID.randomUUID();
        String body = body(commission, book.today(), "DELIVERED", "");

        String first = json(report(key, body)).toString();
        String second = json(report(key, body)).toString();

        assertThat(second).isEqualTo(first);
        assertThat(book.commission(commission).line().delivered()).isEqualTo(1);
        assertThat(code(report(key, body(commission, book.today(), "MISSED", ""))))
                .isEqualTo("gate.idempotency-key-reused");
    }

    @Test
    void refusesASecondDeliveredSessionOfOneDay() {
        report(UUID.randomUUID(), body(commission, book.today(), "DELIVERED", ""));

        assertRefused(body(commission, book.today(), "DELIVERED", ""), 409, "support.session-twice");
    }

    @Test
    void refusesMoreThanWereCommissioned() {
        CommissionId one = book.commission(id, 1).orThrow();
        book.deliver(one, book.today()).orThrow();

        assertRefused(body(one, book.today(), "DELIVERED", ""), 409, "support.no-session-left");
    }

    @Test
    void refusesADayBeforeTheCommissionBegan() {
        assertRefused(body(commission, book.today().minusDays(1), "MISSED", ""), 422, "support.session-day-cannot-be");
        assertRefused(
                body(commission, book.today().minusYears(60), "DELIVERED", ""), 422, "support.session-day-cannot-be");
    }

    @Test
    void refusesADeliveredSessionWhereTheRestWasEndedAndTakesOneThatDidNotTakePlace() {
        report(UUID.randomUUID(), body(commission, book.today(), "DELIVERED", ""));
        book.withdraw(id).orThrow();

        assertThat(report(UUID.randomUUID(), body(commission, book.today(), "DELIVERED", "")))
                .hasStatus(409);
        assertThat(report(UUID.randomUUID(), body(commission, book.today(), "MISSED", "")))
                .hasStatus(201);
    }

    @Test
    void aCommissionOfAnotherAgencyLooksLikeOneThatDoesNotExist() {
        Seats.Seat other = book.cases.gateway.seats.seat(Role.AGENCY_SYSTEM, book.cases.gateway.seats.agency("other"));
        String elsewhere = hand.token(other, "sessions:write");
        String body = body(commission, book.today(), "DELIVERED", "");

        MvcTestResult hidden = hand.post(elsewhere, SESSIONS, UUID.randomUUID(), body);
        MvcTestResult absent =
                report(UUID.randomUUID(), body(new CommissionId(UUID.randomUUID()), book.today(), "DELIVERED", ""));

        assertThat(hidden).hasStatus(404);
        assertThat(json(hidden).toString()).isEqualTo(json(absent).toString());
        assertThat(book.commission(commission).sessions()).isEmpty();
    }

    @Test
    void isForTheScopeOfSessionsAndForPostsThatMay() {
        String body = body(commission, book.today(), "DELIVERED", "");

        assertThat(hand.post("none", SESSIONS, UUID.randomUUID(), body)).hasStatus(401);
        assertThat(code(hand.post(
                        hand.token(book.system, "referrals:write", "cases:read"), SESSIONS, UUID.randomUUID(), body)))
                .isEqualTo("api.out-of-scope");
        assertThat(code(hand.post(hand.token(book.cases.chair, "sessions:write"), SESSIONS, UUID.randomUUID(), body)))
                .isEqualTo("gate.not-allowed");
        assertThat(hand.get(system, "/api/v1/referrals")).hasStatus(403);
    }

    @Test
    void theProviderReportsWithATokenOfItsOwnPostToo() {
        String own = hand.token(book.cases.provider, "sessions:write");

        assertThat(hand.post(own, SESSIONS, UUID.randomUUID(), body(commission, book.today(), "DELIVERED", "")))
                .hasStatus(201);
    }

    @Test
    void namesEveryFaultAtOnce() {
        MvcTestResult answer = report(UUID.randomUUID(), """
                {"commission": "x", "on": "2999-01-01", "outcome": "PERHAPS", "note": " ", "worry": 7, "colour": "red"}
                """);

        assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
        assertThat(faults(answer)).containsExactlyInAnyOrder("commission", "on", "outcome", "note", "worry", "colour");
        assertThat(faults(report(UUID.randomUUID(), "{}")))
                .containsExactlyInAnyOrder("commission", "on", "outcome", "note");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    commission | 7
                    commission | "01990000-0000-7000-8000-00000000000"
                    commission | ["a"]
                    on         | 20261122
                    on         | "2026-02-30"
                    on         | "-999999999-01-01"
                    outcome    | true
                    outcome    | "delivered"
                    note       | {}
                    note       | "a\\u0000b"
                    worry      | "\\ud800"
                    """)
    void saysWhichFieldCannotBeRead(String field, String value) {
        String good = body(commission, book.today(), "DELIVERED", ", \"worry\": \"A worry\"");

        MvcTestResult answer = report(
                UUID.randomUUID(),
                good.replaceFirst(
                        "\"" + field + "\": \"[^\"]*\"", Matcher.quoteReplacement("\"" + field + "\": " + value)));

        assertThat(answer).hasStatus(422);
        assertThat(faults(answer)).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{} {}", "{\"on\": \"2026-01-01\", \"on\": \"2026-01-01\"}"})
    void refusesWhatIsNoJsonObject(String body) {
        assertThat(code(report(UUID.randomUUID(), body))).isEqualTo("api.unreadable");
    }

    @Test
    void refusesWhatIsTooLongAndTakesWhatIsJustNot() {
        String good = body(commission, book.today(), "MISSED", "");

        assertThat(faults(report(UUID.randomUUID(), good.replace("We talked about football.", "x".repeat(2_001)))))
                .containsExactly("note");
        assertThat(code(report(UUID.randomUUID(), good.replace("We talked", "x".repeat(300_000)))))
                .isEqualTo("api.too-large");
        assertThat(report(UUID.randomUUID(), good.replace("We talked about football.", "😀".repeat(2_000))))
                .hasStatus(201);
    }

    @Test
    void neverFaultsOverAMutilatedReport() {
        long seed = 20_261_130;
        var random = new Random(seed);
        byte[] whole = body(commission, book.today(), "MISSED", ", \"worry\": \"A worry\"")
                .getBytes(StandardCharsets.ISO_8859_1);

        for (int nth = 0; nth < 200; nth++) {
            byte[] mutilated = whole.clone();
            for (int cut = 0; cut <= random.nextInt(4); cut++) {
                mutilated[random.nextInt(mutilated.length)] = (byte) random.nextInt(128);
            }
            assertThat(report(UUID.randomUUID(), new String(mutilated, StandardCharsets.ISO_8859_1))
                            .getMvcResult()
                            .getResponse()
                            .getStatus())
                    .as("seed %d, number %d", seed, nth)
                    .isIn(201, 400, 404, 422);
        }
    }

    private void assertRefused(String body, int status, String code) {
        MvcTestResult answer = report(UUID.randomUUID(), body);
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(code(answer)).isEqualTo(code);
        assertThat(json(answer).get("whatToDo").stringValue()).isNotBlank();
    }

    private MvcTestResult report(UUID key, String body) {
        return hand.post(system, SESSIONS, key, body);
    }

    private static String body(CommissionId commission, LocalDate on, String outcome, String more) {
        return """
                {"commission": "%s", "on": "%s", "outcome": "%s", "note": "We talked about football."%s}
                """.formatted(commission.value(), on, outcome, more);
    }
}
