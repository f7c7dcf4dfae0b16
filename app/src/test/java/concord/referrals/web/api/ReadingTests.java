package concord.referrals.web.api;

import static concord.referrals.web.api.ApiHouse.READ;
import static concord.referrals.web.api.ApiHouse.REFERRALS;
import static concord.referrals.web.api.ApiHouse.WRITE;
import static concord.referrals.web.api.ApiHouse.json;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.TokenCheck;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading through the API: who sees what, and that lists keep still while referrals come in. */
@ConcordTest
class ReadingTests {

    private static final String RECEIPTS = "/api/v1/receipts";

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
    private AgencyId agency;
    private AreaId area;
    private ApiHouse.Token school;
    private ApiHouse.Token officer;

    @BeforeEach
    void arrange() {
        house = new ApiHouse(gate, tokens, clock, database);
        agency = house.agency();
        area = house.area();
        school = house.system(agency, READ, WRITE);
        officer = house.worker(Role.GATEWAY_OFFICER, area);
    }

    @Test
    void tellsTheSenderHowFarAReferralIsAndNothingOfTheCase() {
        String id = make("Exampleby");

        MvcTestResult answer = ApiHouse.get(mvc, school, REFERRALS + "/" + id + "/status");

        assertThat(answer).hasStatusOk();
        assertThat(json(answer).get("status").stringValue()).isEqualTo("RECEIVED");
        assertThat(answer).bodyText().doesNotContain("Exampleby").doesNotContain("Something was seen");
    }

    @Test
    void showsAnotherSystemOfTheSameAgencyTheReceipt() {
        String id = make("Exampleby");

        MvcTestResult answer = ApiHouse.get(mvc, house.system(agency, READ), REFERRALS + "/" + id + "/status");

        assertThat(answer).hasStatusOk();
    }

    @Test
    void anotherAgencysReceiptLooksLikeOneThatDoesNotExist() {
        ApiHouse.Token stranger = house.system(house.agency(), READ);
        String id = make("Exampleby");

        MvcTestResult others = ApiHouse.get(mvc, stranger, REFERRALS + "/" + id + "/status");
        MvcTestResult unknown = ApiHouse.get(mvc, stranger, REFERRALS + "/" + UUID.randomUUID() + "/status");

        assertThat(others).hasStatus(404);
        assertThat(withoutAddress(others)).isEqualTo(withoutAddress(unknown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/timeline",
                "/known-before",
                "/deconfliction",
                "/gateway-assessments",
                "/information-requests"
            })
    void showsTheRecordToThoseWhoWorkOnItAndToNobodyElse(String part) {
        String id = make("Exampleby");
        ApiHouse.Token elsewhere = house.worker(Role.GATEWAY_OFFICER, house.area());

        assertThat(ApiHouse.get(mvc, officer, REFERRALS + "/" + id + part)).hasStatusOk();
        assertThat(ApiHouse.get(mvc, elsewhere, REFERRALS + "/" + id + part)).hasStatus(404);
        assertThat(ApiHouse.get(mvc, school, REFERRALS + "/" + id + part)).hasStatus(403);
    }

    @Test
    void showsTheWholeRecordAsItWasSent() {
        String id = make("Exampleby");

        JsonNode record = json(ApiHouse.get(mvc, officer, REFERRALS + "/" + id));

        assertThat(record.at("/person/family").stringValue()).isEqualTo("Exampleby");
        assertThat(record.at("/statements/0/text").stringValue()).isEqualTo("Something was seen.");
        assertThat(record.at("/summary/stage").stringValue()).isEqualTo("PERSON_CHECK");
    }

    @Test
    void saysOfDeconflictionWhatIsKnownAndHasNoPlaceForAReason() {
        String id = make("Exampleby");

        JsonNode state = json(ApiHouse.get(mvc, officer, REFERRALS + "/" + id + "/deconfliction"));

        assertThat(state.propertyNames())
                .containsExactlyInAnyOrder("answer", "answeredAt", "asked", "mayGoOn", "askedAgainOn");
        assertThat(state.get("mayGoOn").booleanValue()).isFalse();
    }

    @Test
    void leadsFromPageToPageWithoutAGapWhileReferralsComeIn() {
        var made = new ArrayList<String>();
        for (int nth = 0; nth < 5; nth++) {
            made.add(make("Exampleby"));
        }

        var read = new ArrayList<String>();
        String next = REFERRALS + "?limit=2&stage=PERSON_CHECK";
        while (next != null) {
            JsonNode page = json(ApiHouse.get(mvc, officer, next));
            read.addAll(ids(page));
            made.addAll(made.size() < 8 ? List.of(make("Sampleton")) : List.of());
            next = page.get("next").isNull() ? null : page.get("next").stringValue();
        }

        assertThat(read).containsExactlyElementsOf(made);
    }

    @Test
    void goesOnFromACursorThatWasKept() {
        make("Exampleby");
        JsonNode first = json(ApiHouse.get(mvc, school, RECEIPTS));
        String later = make("Sampleton");

        JsonNode second = json(ApiHouse.get(
                mvc, school, RECEIPTS + "?cursor=" + first.get("cursor").stringValue()));
        JsonNode third = json(ApiHouse.get(
                mvc, school, RECEIPTS + "?cursor=" + second.get("cursor").stringValue()));

        assertThat(ids(second)).containsExactly(later);
        assertThat(ids(third)).isEmpty();
        assertThat(third.get("cursor")).isEqualTo(second.get("cursor"));
    }

    @Test
    void listsTheReceiptsOfTheAgencyAlone() {
        String own = make("Exampleby");
        ApiHouse.Token stranger = house.system(house.agency(), READ);

        assertThat(ids(json(ApiHouse.get(mvc, school, RECEIPTS)))).containsExactly(own);
        assertThat(ids(json(ApiHouse.get(mvc, stranger, RECEIPTS)))).isEmpty();
    }

    @Test
    void filtersByStageAndDay() {
        make("Exampleby");

        assertThat(ids(json(ApiHouse.get(mvc, officer, REFERRALS + "?stage=CLOSED&stage=IN_CHANNEL"))))
                .isEmpty();
        assertThat(ids(json(ApiHouse.get(mvc, officer, REFERRALS + "?receivedTo=2015-01-01"))))
                .isEmpty();
        assertThat(ids(json(ApiHouse.get(mvc, officer, REFERRALS + "?receivedFrom=2015-01-01"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=201",
                "?limit=many",
                "?limit=1&limit=2",
                "?cursor=",
                "?cursor=AAAA",
                "?cursor=%00",
                "?stage=closed",
                "?receivedFrom=yesterday",
                "?receivedTo=2026-02-30",
                "?receivedTo=99999-01-01",
                "?family=Exampleby"
            })
    void namesEveryPartOfAnAddressThatIsWrong(String query) {
        MvcTestResult answer = ApiHouse.get(mvc, officer, REFERRALS + query);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(json(answer).get("code").stringValue()).isEqualTo("api.invalid-parameter");
        assertThat(json(answer).at("/errors/0/field").stringValue()).isEqualTo(query.substring(1, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/not-a-uuid", "/%20", "/not-a-uuid/status"})
    void refusesAnIdentifierThatIsNone(String path) {
        MvcTestResult answer = ApiHouse.get(mvc, officer, REFERRALS + path);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(json(answer).at("/errors/0/field").stringValue()).isEqualTo("id");
    }

    private String make(String familyName) {
        return ApiHouse.made(
                ApiHouse.make(mvc, school, UUID.randomUUID(), ApiHouse.referral(house.codeOf(area), familyName)));
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items").values().stream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }

    private static String withoutAddress(MvcTestResult result) {
        var problem = (ObjectNode) json(result);
        problem.remove("instance");
        return problem.toString();
    }
}
