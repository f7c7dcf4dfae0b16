package concord.cases.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.IssueApiToken;
import concord.access.Seats;
import concord.access.TokenCheck;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading cases through the API: who sees what, and that a list is read on from where one stopped. */
@ConcordTest
class CaseApiTests {

    private static final String CASES = "/api/v1/cases";

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

    private CaseArrangement cases;
    private String officer;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        officer = token(cases.caseOfficer, "cases:read");
    }

    @Test
    void readsTheListOnWithACursorAndPassesOverNone() {
        List<String> made = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            made.add(cases.opened().value().toString());
        }

        JsonNode first = json(get(officer, CASES + "?limit=2"));
        JsonNode second = json(get(officer, first.get("next").stringValue()));

        assertThat(first.get("total").intValue()).isEqualTo(3);
        assertThat(ids(first)).isEqualTo(made.subList(0, 2));
        assertThat(ids(second)).isEqualTo(made.subList(2, 3));
        assertThat(second.get("next").isNull()).isTrue();

        String later = cases.opened().value().toString();
        assertThat(ids(json(
                        get(officer, CASES + "?cursor=" + second.get("cursor").stringValue()))))
                .containsExactly(later);
    }

    @Test
    void filtersByStageAndOwner() {
        cases.opened();
        CaseId atPanel = cases.at(CaseStage.PANEL);

        assertThat(ids(json(get(officer, CASES + "?stage=PANEL"))))
                .containsExactly(atPanel.value().toString());
        assertThat(ids(json(get(officer, CASES + "?stage=PANEL&stage=ASSESSMENT"))))
                .hasSize(2);
        assertThat(ids(json(get(officer, CASES + "?only=MINE")))).hasSize(2);
        assertThat(ids(json(get(officer, CASES + "?only=OVERDUE")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=NOWHERE", "only=YOURS", "limit=0", "cursor=x", "colour=red"})
    void saysWhichParameterIsWrong(String parameter) {
        MvcTestResult answer = get(officer, CASES + "?" + parameter);

        assertThat(answer).hasStatus(400).hasHeader("Content-Type", "application/problem+json");
        assertThat(json(answer).get("code").stringValue()).isEqualTo("api.invalid-parameter");
    }

    @Test
    void showsWhereACaseStandsAndWhoOwnsIt() {
        CaseId id = cases.at(CaseStage.SUPPORT);

        JsonNode shown = json(get(officer, CASES + "/" + id.value()));

        assertThat(shown.get("stage").stringValue()).isEqualTo("SUPPORT");
        assertThat(shown.get("adopted").booleanValue()).isTrue();
        assertThat(shown.get("caseOwner").stringValue()).contains(Role.CASE_OFFICER.words());
        assertThat(shown.get("due").stringValue()).isNotBlank();
        assertThat(shown.at("/referrals/0").stringValue()).startsWith("/api/v1/referrals/");
    }

    @Test
    void tellsTheTimelineOldestFirst() {
        CaseId id = cases.at(CaseStage.CONSENT);

        JsonNode entries =
                json(get(officer, CASES + "/" + id.value() + "/timeline")).get("entries");

        assertThat(entries.valueStream().map(entry -> entry.get("what").stringValue()))
                .containsSubsequence("Case opened", "Structured assessment completed", "Panel decided: adopt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/assessments"})
    void aCaseOfAnotherAreaLooksLikeOneThatDoesNotExist(String part) {
        CaseId id = cases.opened();
        String elsewhere = token(new CaseArrangement(gate, database).caseOfficer, "cases:read");

        assertThat(get(officer, CASES + "/" + id.value() + part)).hasStatusOk();
        assertThat(get(elsewhere, CASES + "/" + id.value() + part)).hasStatus(404);
        assertThat(get(elsewhere, CASES + "/" + UUID.randomUUID() + part)).hasStatus(404);
    }

    @Test
    void asksForTheScopeOfCasesAndForAPostThatMay() {
        CaseId id = cases.opened();

        assertThat(get(token(cases.caseOfficer, "referrals:read"), CASES)).hasStatus(403);
        assertThat(get(token(cases.gateway.teacher, "cases:read"), CASES + "/" + id.value()))
                .hasStatus(403);
        assertThat(get("none", CASES)).hasStatus(401);
        assertThat(get(officer, "/api/v1/referrals")).hasStatus(403);
    }

    private String token(Seats.Seat seat, String... scopes) {
        String secret = tokens.newToken();
        Seats.Seat administrator =
                cases.gateway.seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, cases.gateway.seats.agency("local-authority"));
        gate.submit(
                        administrator.acting(),
                        new IssueApiToken(
                                seat.post(),
                                "A test's",
                                TokenCheck.hash(secret),
                                Set.of(scopes),
                                clock.instant().plus(Duration.ofDays(1))))
                .orThrow();
        return secret;
    }

    private MvcTestResult get(String token, String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }

    private static JsonNode json(MvcTestResult result) {
        return JsonMapper.shared().readTree(result.getMvcResult().getResponse().getContentAsByteArray());
    }
}
