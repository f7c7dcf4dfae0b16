package concord.panels.web.api;

import static concord.access.ApiHand.code;
import static concord.access.ApiHand.json;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.ApiHand;
import concord.cases.CaseId;
import concord.panels.AgendaPurpose;
import concord.panels.CallOffMeeting;
import concord.panels.DeclareConflict;
import concord.panels.PanelArrangement;
import concord.panels.ShowMeeting;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Reading panels through the API: calendar, agenda by reference, quorum and decisions, and who sees which of it. */
@ConcordTest
class PanelApiTests {

    private static final String PANELS = "/api/v1/panels";

    @Autowired
    private ApiHand hand;

    @Autowired
    private Gate gate;

    @Autowired
    private Clock clock;

    @Autowired
    private TestDatabase database;

    private PanelArrangement town;
    private String coordinator;

    @BeforeEach
    void arrange() {
        town = new PanelArrangement(gate, database, clock);
        coordinator = hand.token(town.cases.coordinator, "cases:read");
    }

    @Test
    void listsThePanelsOfOwnAreasAndNoOther() {
        var elsewhere = new PanelArrangement(gate, database, clock);

        JsonNode page = json(hand.get(coordinator, PANELS));

        assertThat(ids(page)).containsExactly(town.panel.value().toString());
        assertThat(page.get("total").intValue()).isEqualTo(1);
        assertThat(page.at("/items/0/areas").size()).isEqualTo(1);
        assertThat(hand.get(coordinator, PANELS + "/" + elsewhere.panel.value()))
                .hasStatus(404);
    }

    @Test
    void showsAPanelWithItsSeatsAndComingMeetings() {
        JsonNode panel = json(hand.get(coordinator, one()));

        assertThat(panel.at("/panel/usualPlace").stringValue()).isEqualTo("Town Hall");
        assertThat(panel.get("seats").valueStream().map(seat -> seat.get("kind").stringValue()))
                .startsWith("CHAIR", "DEPUTY_CHAIR", "POLICE");
        assertThat(panel.at("/coming/0/id").stringValue())
                .isEqualTo(town.meeting.value().toString());
    }

    @Test
    void readsTheMeetingsOnWithACursorAndPassesOverNone() {
        String second = town.plan(LocalDate.now(clock).plusDays(30)).value().toString();
        String third = town.plan(LocalDate.now(clock).plusDays(10)).value().toString();

        JsonNode first = json(hand.get(coordinator, one() + "/meetings?limit=2"));
        JsonNode next = json(hand.get(coordinator, first.get("next").stringValue()));

        assertThat(ids(first)).containsExactly(town.meeting.value().toString(), second);
        assertThat(ids(next)).containsExactly(third);
        assertThat(next.get("next").isNull()).isTrue();
        assertThat(next.get("total").intValue()).isEqualTo(3);
    }

    @Test
    void showsAgendaQuorumAndDecisionByReference() {
        CaseId decided = town.toDecide();
        town.decide(decided, town.adopt()).orThrow();
        CaseId waits = town.waiting();
        town.putOn(town.meeting, waits, AgendaPurpose.DECISION).orThrow();

        JsonNode meeting = json(hand.get(coordinator, meeting()));

        assertThat(meeting.at("/quorum/0/quorate").booleanValue()).isTrue();
        assertThat(meeting.at("/agenda/0/decision").stringValue()).isEqualTo("ADOPT");
        assertThat(meeting.at("/agenda/0/reference").stringValue())
                .isEqualTo(town.cases.show(decided).outline().reference().value());
        assertThat(meeting.at("/agenda/0/caseUrl").stringValue()).isEqualTo("/api/v1/cases/" + decided.value());
        assertThat(meeting.at("/agenda/1/decision").isNull()).isTrue();
        assertThat(meeting.at("/meeting/undecided").intValue()).isEqualTo(1);
        assertThat(meeting.toString())
                .doesNotContain(town.cases.show(decided).name())
                .doesNotContain("canteen");
    }

    @Test
    void aMemberSeesNoAgendaBeforeThePackAndTheReferenceOnlyAsFarAsItMay() {
        CaseId id = town.toDecide();
        String member = hand.token(town.health, "cases:read");
        assertThat(json(hand.get(member, meeting())).get("agenda").isEmpty()).isTrue();

        town.sendPack().orThrow();
        JsonNode item = json(hand.get(member, meeting())).at("/agenda/0");

        assertThat(item.get("caseUrl").isNull()).isTrue();
        assertThat(item.toString()).doesNotContain(id.value().toString());
    }

    @Test
    void whoeverHasAConflictSeesNeitherReferenceNorDecision() {
        CaseId id = town.toDecide();
        gate.submit(town.police.acting(), new DeclareConflict(town.item(id).id(), "She is his aunt."))
                .orThrow();
        String police = hand.token(town.police, "cases:read");

        JsonNode item = json(hand.get(police, meeting())).at("/agenda/0");

        assertThat(item.get("ownConflict").booleanValue()).isTrue();
        assertThat(item.get("reference").isNull()).isTrue();
        assertThat(item.get("caseUrl").isNull()).isTrue();
        assertThat(item.get("decision").isNull()).isTrue();
    }

    @Test
    void saysWhyAMeetingWasCalledOff() {
        var off = town.plan(LocalDate.now(clock).plusDays(10));
        int version =
                gate.ask(town.coordinator(), new ShowMeeting(off)).orThrow().version();
        gate.submit(town.coordinator(), new CallOffMeeting(off, version, "The room is flooded.", null))
                .orThrow();

        JsonNode meeting = json(hand.get(coordinator, one() + "/meetings/" + off.value()));

        assertThat(meeting.get("whyCalledOff").stringValue()).contains("The room is flooded.");
        assertThat(meeting.at("/meeting/calledOff").booleanValue()).isTrue();
    }

    @Test
    void aMeetingOfAnotherPanelIsNotFoundUnderThisOne() {
        var elsewhere = new PanelArrangement(gate, database, clock);

        assertThat(hand.get(coordinator, one() + "/meetings/" + elsewhere.meeting.value()))
                .hasStatus(404);
        assertThat(hand.get(coordinator, PANELS + "/" + elsewhere.panel.value() + "/meetings/" + town.meeting.value()))
                .hasStatus(404);
        assertThat(hand.get(coordinator, PANELS + "/" + elsewhere.panel.value() + "/meetings"))
                .hasStatus(404);
        assertThat(hand.get(coordinator, one() + "/meetings/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?cursor=x", "?colour=red", "/none", "/none/meetings"})
    void saysWhichPartOfTheAddressIsWrong(String part) {
        assertThat(code(hand.get(coordinator, PANELS + part))).isEqualTo("api.invalid-parameter");
    }

    @Test
    void isForTheScopeOfCasesAndForPostsThatKnowPanels() {
        assertThat(hand.get("none", PANELS)).hasStatus(401);
        assertThat(code(hand.get(hand.token(town.cases.coordinator, "referrals:read"), PANELS)))
                .isEqualTo("api.out-of-scope");
        var system = town.cases.gateway.seats.seat(Role.AGENCY_SYSTEM, town.trust);
        for (String place : List.of(PANELS, one(), one() + "/meetings", meeting())) {
            assertThat(code(hand.get(hand.token(system, "cases:read"), place))).isEqualTo("gate.not-allowed");
        }
    }

    private String one() {
        return PANELS + "/" + town.panel.value();
    }

    private String meeting() {
        return one() + "/meetings/" + town.meeting.value();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }
}
