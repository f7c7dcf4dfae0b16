package concord.cases.web.api;

import static concord.access.ApiHand.code;
import static concord.access.ApiHand.json;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.ApiHand;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Reading cases through the API: who sees what, and that a list is read on from where one stopped. */
@ConcordTest
class CaseApiTests {

    private static final String CASES = "/api/v1/cases";

    @Autowired
    private ApiHand hand;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;
    private String officer;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        officer = hand.token(cases.caseOfficer, "cases:read");
    }

    @Test
    void readsTheListOnWithACursorAndPassesOverNone() {
        List<String> made = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            made.add(cases.opened().value().toString());
        }

        JsonNode first = json(hand.get(officer, CASES + "?limit=2"));
        JsonNode second = json(hand.get(officer, first.get("next").stringValue()));

        assertThat(first.get("total").intValue()).isEqualTo(3);
        assertThat(ids(first)).isEqualTo(made.subList(0, 2));
        assertThat(ids(second)).isEqualTo(made.subList(2, 3));
        assertThat(second.get("next").isNull()).isTrue();

        String later = cases.opened().value().toString();
        assertThat(ids(json(hand.get(
                        officer, CASES + "?cursor=" + second.get("cursor").stringValue()))))
                .containsExactly(later);
    }

    @Test
    void filtersByStageAndOwner() {
        cases.opened();
        CaseId atPanel = cases.at(CaseStage.PANEL);

        assertThat(ids(json(hand.get(officer, CASES + "?stage=PANEL"))))
                .containsExactly(atPanel.value().toString());
        assertThat(ids(json(hand.get(officer, CASES + "?stage=PANEL&stage=ASSESSMENT"))))
                .hasSize(2);
        assertThat(ids(json(hand.get(officer, CASES + "?only=MINE")))).hasSize(2);
        assertThat(ids(json(hand.get(officer, CASES + "?only=OVERDUE")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=NOWHERE", "only=YOURS", "limit=0", "cursor=x", "colour=red"})
    void saysWhichParameterIsWrong(String parameter) {
        MvcTestResult answer = hand.get(officer, CASES + "?" + parameter);

        assertThat(answer).hasStatus(400).hasHeader("Content-Type", "application/problem+json");
        assertThat(code(answer)).isEqualTo("api.invalid-parameter");
    }

    @Test
    void showsWhereACaseStandsAndWhoOwnsIt() {
        CaseId id = cases.at(CaseStage.SUPPORT);

        JsonNode shown = json(hand.get(officer, CASES + "/" + id.value()));

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
                json(hand.get(officer, CASES + "/" + id.value() + "/timeline")).get("entries");

        assertThat(entries.valueStream().map(entry -> entry.get("what").stringValue()))
                .containsSubsequence("Case opened", "Structured assessment completed", "Panel decided: adopt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/assessments"})
    void aCaseOfAnotherAreaLooksLikeOneThatDoesNotExist(String part) {
        CaseId id = cases.opened();
        String elsewhere = hand.token(new CaseArrangement(gate, database).caseOfficer, "cases:read");

        assertThat(hand.get(officer, CASES + "/" + id.value() + part)).hasStatusOk();
        assertThat(hand.get(elsewhere, CASES + "/" + id.value() + part)).hasStatus(404);
        assertThat(hand.get(elsewhere, CASES + "/" + UUID.randomUUID() + part)).hasStatus(404);
    }

    @Test
    void asksForTheScopeOfCasesAndForAPostThatMay() {
        CaseId id = cases.opened();

        assertThat(hand.get(hand.token(cases.caseOfficer, "referrals:read"), CASES))
                .hasStatus(403);
        assertThat(hand.get(hand.token(cases.gateway.teacher, "cases:read"), CASES + "/" + id.value()))
                .hasStatus(403);
        assertThat(hand.get("none", CASES)).hasStatus(401);
        assertThat(hand.get(officer, "/api/v1/referrals")).hasStatus(403);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }
}
