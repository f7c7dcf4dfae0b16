package concord.referrals.web.api;

import static concord.referrals.web.api.ApiHouse.WRITE;
import static concord.referrals.web.api.ApiHouse.json;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.TokenCheck;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is not a referral, however it comes: a problem with a stable code, and never a fault. */
@ConcordTest
class BadInputTests {

    private static final String JSON = "application/json";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TokenCheck tokens;

    @Autowired
    private Clock clock;

    @Autowired
    private TestDatabase database;

    private ApiHouse.Token school;
    private String good;

    @BeforeEach
    void arrange() {
        var house = new ApiHouse(gate, tokens, clock, database);
        school = house.system(house.agency(), WRITE);
        good = ApiHouse.referral(house.codeOf(house.area()), "Exampleby");
    }

    @Test
    void namesEveryFaultAtOnce() {
        String body = """
                {"area": "NOWHERE", "sector": 7, "noticedOn": "2999-01-01", "colour": "red",
                 "person": {"dateOfBirth": "17.5.2010", "approximateAge": 900, "gender": "robot", "faith": "x"},
                 "statements": [{"kind": "RUMOUR", "text": " ", "howKnown": "by-magic"}, "x"],
                 "online": "yes", "told": {"person": "PERHAPS"}, "referrer": {"mayContact": true},
                 "evidenceNamed": ["", 3]}
                """;

        MvcTestResult answer = send("not-a-key", JSON, bytes(body));

        assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "Idempotency-Key",
                        "area",
                        "sector",
                        "noticedOn",
                        "colour",
                        "person.dateOfBirth",
                        "person.approximateAge",
                        "person.gender",
                        "person.faith",
                        "person.givenName",
                        "statements[0].kind",
                        "statements[0].text",
                        "statements[0].howKnown",
                        "statements[1]",
                        "online",
                        "told.person",
                        "referrer.contact",
                        "evidenceNamed[0]",
                        "evidenceNamed[1]");
    }

    @Test
    void givesBackNothingOfWhatWasSent() {
        String body = good.replace("}]}", "}], \"<b>Exampleby</b>\": 1}").replace("FACT", "Sampleton");

        assertThat(send(key(), JSON, bytes(body)))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Exampleby")
                .doesNotContain("Sampleton");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"area\": }",
                "{} {}",
                "{\"area\": \"EAS\", \"area\": \"EAS\"}",
                "{'area': 'EAS'}",
                "{\"area\": NaN}",
                "<referral/>"
            })
    void refusesWhatIsNoJsonObject(String body) {
        MvcTestResult answer = send(key(), JSON, bytes(body));

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(code(answer)).isEqualTo("api.unreadable");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String body = "{\"area\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(code(send(key(), JSON, bytes(body)))).isEqualTo("api.unreadable");
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] latin = good.replace("Rowan", "Zoë").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = good.getBytes(StandardCharsets.UTF_16);

        assertThat(code(send(key(), JSON, latin))).isEqualTo("api.unreadable");
        assertThat(code(send(key(), "application/json;charset=ISO-8859-1", latin)))
                .isEqualTo("api.unreadable");
        assertThat(code(send(key(), JSON, utf16))).isEqualTo("api.unreadable");
    }

    @Test
    void refusesMoreThanACallMayHold() {
        String body = good.replace("Something was seen.", "x".repeat(256 * 1024));

        MvcTestResult answer = send(key(), JSON, bytes(body));

        assertThat(answer).hasStatus(413).hasContentType("application/problem+json");
        assertThat(code(answer)).isEqualTo("api.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    void refusesAnotherKindOfContent(String type) {
        assertThat(send(key(), type, bytes(good))).hasStatus(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g"})
    void refusesAKeyThatIsNoUuid(String key) {
        MvcTestResult answer = send(key, JSON, bytes(good));

        assertThat(answer).hasStatus(422);
        assertThat(fields(answer)).containsExactly("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({
        "Something was seen.,            a\\u0000b,            statements[0].text",
        "Something was seen.,            a\\u0007b,            statements[0].text",
        "Rowan,                          \\ud800,              person.givenName",
        "Rowan,                          \\ufffd,              person.givenName"
    })
    void refusesCharactersThatAreNoText(String good, String bad, String field) {
        MvcTestResult answer = send(key(), JSON, bytes(this.good.replace(good, bad)));

        assertThat(answer).hasStatus(422);
        assertThat(fields(answer)).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2999-12-31\"",
                "\"0000-01-01\"",
                "\"-999999999-01-01\"",
                "\"+999999999-12-31\"",
                "\"2026-02-30\"",
                "\"2026-2-3\"",
                "\"2026-02-03T00:00:00Z\"",
                "20260203",
                "{}",
                "[2026, 2, 3]",
                "true"
            })
    void refusesADayThatIsNoneOrLiesAhead(String day) {
        MvcTestResult answer = send(key(), JSON, bytes(good.replaceFirst("\\{", "{\"noticedOn\": " + day + ",")));

        assertThat(answer).hasStatus(422);
        assertThat(fields(answer)).containsExactly("noticedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "99999999999999999999", "15.5", "-1", "\"15\""})
    void refusesANumberThatIsNoAge(String age) {
        String body = good.replace("\"givenName\"", "\"approximateAge\": " + age + ", \"givenName\"");

        assertThat(fields(send(key(), JSON, bytes(body)))).containsExactly("person.approximateAge");
    }

    @Test
    void takesWhatIsLongButNotTooLongAndScriptsAsText() {
        String text = "<script>alert(1)</script> '; drop table referrals.referral; -- 😀" + "é".repeat(4_900);

        assertThat(send(key(), JSON, bytes(good.replace("Something was seen.", text))))
                .hasStatus(201);
    }

    @Test
    void neverFaultsOverAMutilatedReferral() {
        long seed = 20_261_122;
        var random = new Random(seed);
        byte[] whole = bytes(Examples.WHOLE);

        for (int nth = 0; nth < 300; nth++) {
            byte[] mutilated = whole.clone();
            for (int cut = 0; cut <= random.nextInt(4); cut++) {
                mutilated[random.nextInt(mutilated.length)] = (byte) random.nextInt(256);
            }
            assertThat(send(key(), JSON, mutilated).getMvcResult().getResponse().getStatus())
                    .as("seed %d, number %d", seed, nth)
                    .isIn(201, 400, 422);
        }
    }

    private MvcTestResult send(String key, String type, byte[] body) {
        return mvc.post()
                .uri(ApiHouse.REFERRALS)
                .header("Authorization", "Bearer " + school.secret())
                .header("Idempotency-Key", key)
                .contentType(type)
                .content(body)
                .exchange();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String code(MvcTestResult answer) {
        return json(answer).get("code").stringValue();
    }

    private static List<String> fields(MvcTestResult answer) {
        return json(answer).get("errors").values().stream()
                .map(fault -> fault.get("field").stringValue())
                .toList();
    }
}
