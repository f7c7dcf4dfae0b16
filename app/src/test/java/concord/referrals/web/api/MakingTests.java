package concord.referrals.web.api;

import static concord.referrals.web.api.ApiHouse.READ;
import static concord.referrals.web.api.ApiHouse.WRITE;
import static concord.referrals.web.api.ApiHouse.json;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.RevokeApiToken;
import concord.access.TokenCheck;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ComeBackCode;
import concord.referrals.Receipt;
import concord.referrals.ReceiptByReference;
import concord.referrals.Reference;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Making referrals through the API, through the real chain of security and with tokens that were really issued. */
@ConcordTest
class MakingTests {

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

    private ApiHouse house;
    private ApiHouse.Token school;
    private String area;

    @BeforeEach
    void arrange() {
        house = new ApiHouse(gate, tokens, clock, database);
        school = house.system(house.agency(), READ, WRITE);
        area = house.codeOf(house.area());
    }

    @Test
    void makesAReferralAndSaysWhereItIs() {
        MvcTestResult answer = ApiHouse.make(mvc, school, UUID.randomUUID(), ApiHouse.referral(area, "Exampleby"));

        JsonNode made = json(answer);
        String place = "/api/v1/referrals/" + made.get("id").stringValue();
        assertThat(answer).hasStatus(201).headers().hasValue("Location", place);
        assertThat(made.get("statusUrl").stringValue()).isEqualTo(place + "/status");
        assertThat(route(made)).isEqualTo("API");
    }

    @Test
    void givesACodeThatOpensTheReceipt() {
        JsonNode made = json(ApiHouse.make(mvc, school, UUID.randomUUID(), ApiHouse.referral(area, "Exampleby")));

        var query = new ReceiptByReference(
                Reference.typed(made.get("reference").stringValue()).orElseThrow(),
                ComeBackCode.typed(made.get("comeBackCode").stringValue()).orElseThrow());
        Receipt receipt = gate.ask(Acting.publicVisitor(), query).orThrow();

        assertThat(receipt.referral().value()).hasToString(made.get("id").stringValue());
    }

    @Test
    void answersTheSameCallAgainInTheSameWords() {
        UUID key = UUID.randomUUID();
        String body = ApiHouse.referral(area, "Exampleby");

        MvcTestResult first = ApiHouse.make(mvc, school, key, body);
        MvcTestResult second = ApiHouse.make(mvc, school, key, body);

        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(201);
        assertThat(json(second)).isEqualTo(json(first));
    }

    @Test
    void refusesAKeyThatWasUsedWithOtherContent() {
        UUID key = UUID.randomUUID();
        ApiHouse.make(mvc, school, key, ApiHouse.referral(area, "Exampleby"));

        MvcTestResult other = ApiHouse.make(mvc, school, key, ApiHouse.referral(area, "Sampleton"));

        assertThat(other).hasStatus(422).hasContentType("application/problem+json");
        assertThat(json(other).get("code").stringValue()).isEqualTo("gate.idempotency-key-reused");
        assertThat(json(other).get("whatToDo").stringValue()).startsWith("Send a new key");
    }

    @Test
    void takesTheSameKeyFromTwoSystemsAsTwo() {
        UUID key = UUID.randomUUID();
        String body = ApiHouse.referral(area, "Exampleby");
        ApiHouse.Token other = house.system(house.agency(), WRITE);

        JsonNode one = json(ApiHouse.make(mvc, school, key, body));
        JsonNode two = json(ApiHouse.make(mvc, other, key, body));

        assertThat(two.get("id")).isNotEqualTo(one.get("id"));
        assertThat(two.get("comeBackCode")).isNotEqualTo(one.get("comeBackCode"));
    }

    @Test
    void makesOneReferralOfTwinsThatComeAtTheSameMoment() throws Exception {
        UUID key = UUID.randomUUID();
        Callable<MvcTestResult> call = () -> ApiHouse.make(mvc, school, key, ApiHouse.referral(area, "Exampleby"));

        try (var callers = Executors.newFixedThreadPool(4)) {
            List<JsonNode> answers = callers.invokeAll(List.of(call, call, call, call)).stream()
                    .map(future -> json(future.resultNow()))
                    .toList();

            assertThat(answers).allMatch(answers.getFirst()::equals);
        }
        assertThat(madeBy(school)).isEqualTo(1);
    }

    @Test
    void refusesATokenWithoutTheScope() {
        ApiHouse.Token reader = house.system(house.agency(), READ);

        MvcTestResult answer = ApiHouse.make(mvc, reader, UUID.randomUUID(), ApiHouse.referral(area, "Exampleby"));

        assertThat(answer).hasStatus(403).hasContentType("application/problem+json");
        assertThat(json(answer).get("code").stringValue()).isEqualTo("api.out-of-scope");
        assertThat(madeBy(reader)).isZero();
    }

    @Test
    void refusesATokenThatWasRevoked() {
        house.submit(new RevokeApiToken(school.id()));

        MvcTestResult answer = ApiHouse.make(mvc, school, UUID.randomUUID(), ApiHouse.referral(area, "Exampleby"));

        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(json(answer).get("code").stringValue()).isEqualTo("api.no-token");
    }

    @Test
    void keepsNothingOfThePersonInTheAddress() {
        MvcTestResult answer = ApiHouse.make(mvc, school, UUID.randomUUID(), ApiHouse.referral(area, "Exampleby"));

        assertThat(answer.getMvcResult().getResponse().getHeader("Location"))
                .doesNotContain("Exampleby")
                .doesNotContain("Rowan");
    }

    private String route(JsonNode made) {
        return database.asSuperuser()
                .sql("select route from referrals.referral where id = :id")
                .param("id", UUID.fromString(made.get("id").stringValue()))
                .query(String.class)
                .single();
    }

    private int madeBy(ApiHouse.Token token) {
        return database.asSuperuser()
                .sql("select count(*) from referrals.referral where referrer_post = :post")
                .param("post", token.post().value())
                .query(Integer.class)
                .single();
    }
}
