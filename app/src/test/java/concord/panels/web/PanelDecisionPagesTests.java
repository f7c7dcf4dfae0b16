package concord.panels.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.panels.DecisionGrounds;
import concord.panels.PanelArrangement;
import concord.panels.PanelDecisionId;
import concord.panels.PanelPaths;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the panel decides on its pages: from the referral under section 36 to the reasons that a new owner finds. */
@ConcordTest
class PanelDecisionPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private PanelArrangement panel;
    private PanelDesk coordinator;
    private PanelDesk chair;

    @BeforeEach
    void arrange() {
        panel = new PanelArrangement(gate, database, clock);
        coordinator = desk(panel.cases.coordinator);
        chair = desk(panel.cases.chair);
    }

    @Test
    void aCaseIsReferredOnReasonableGrounds() {
        CaseId id = panel.cases.opened();
        PanelDesk officer = desk(panel.cases.gateway.officer);
        String path = CasePaths.of(id) + "/section-36";
        assertThat(officer.get(path)).bodyText().contains("no assessment of the case is completed");
        panel.assess(id);
        String page = officer.body(path);
        assertThat(page).contains("Reasonable grounds").contains("CTSA 2015 s.36(3)");

        assertThat(officer.post(path, "version", PanelDesk.hidden(page, "version"), "grounds", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(officer.post(path, "version", PanelDesk.hidden(page, "version"), "grounds", "Too short."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Too short.")
                .contains("says too little");
        assertThat(officer.post(
                        path,
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "grounds",
                        "He praised an attacker and named a place, and nobody around him says no."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).bodyText().contains("The chief officer of police");
    }

    @Test
    void aSeniorOfficerOverridesByName() {
        CaseId id = panel.waiting();
        panel.cases.gateway.askTheSchool(panel.cases.show(id).outline().referral());
        PanelDesk senior = desk(panel.cases.gateway.senior);
        String path = CasePaths.of(id) + "/panel";
        assertThat(senior.get(path)).bodyText().contains("1 information request open");
        assertThat(senior.post(path + "/override", "reason", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(senior.post(
                        path + "/override", "reason", "The school is shut until January and its head knows him well."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(senior.get(path)).bodyText().contains("a senior officer has overridden this");
    }

    @Test
    void fromTheAgendaToTheDecisionOnOnePage() {
        CaseId id = panel.waiting();
        String meeting = PanelPaths.of(panel.meeting);
        assertThat(coordinator.post(meeting + "/agenda", "purpose", "DECISION"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(meeting + "/agenda", "cases", id.value().toString(), "purpose", "DECISION"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.post(meeting + "/invite")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(PanelPaths.decision(panel.meeting, id)))
                .bodyText()
                .contains("you are not recorded as present");
        attend();

        String path = PanelPaths.decision(panel.meeting, id);
        String page = chair.body(path);
        assertThat(page).contains("Quorate").contains("5. Action and review").contains("Record the decision");
        assertThat(chair.post(path, "version", PanelDesk.hidden(page, "version"), "decision", "ADOPT"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select who owns the case");
        assertThat(decide(path, page, "reasons", "As discussed."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("says too little")
                .contains("As discussed.");
        assertThat(chair.body(path)).as("what was typed is kept").contains("As discussed.");
        assertThat(decide(path, page, "reasons", PanelArrangement.grounds().reasons()))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(chair.get(path))
                .bodyText()
                .contains("The threat is specific")
                .contains("Case owner:");
        assertThat(coordinator.get(CasePaths.of(id) + "/panel"))
                .bodyText()
                .contains("The threat is specific")
                .contains("Who was there");
    }

    @Test
    void aNewOwnerFindsWhyTheCaseWasAdoptedWithinFourSteps() {
        CaseId id = panel.toDecide();
        panel.decide(id, panel.adopt()).orThrow();
        PanelDesk owner = desk(panel.cases.caseOfficer);

        assertThat(owner.body("/work")).as("step 1 leads to the case").contains(CasePaths.of(id));
        assertThat(owner.body(CasePaths.of(id))).as("step 2 leads to the panel").contains(CasePaths.of(id) + "/panel");
        assertThat(owner.body(CasePaths.of(id) + "/panel"))
                .as("step 3 says why")
                .contains("The threat is specific");
    }

    @Test
    void dissentAndCorrectedReasonsStandOnThePageOfTheCase() {
        CaseId id = panel.toDecide();
        PanelDecisionId decision = panel.decide(id, panel.adopt()).orThrow();
        String path = PanelPaths.of(decision);

        assertThat(coordinator.post(path + "/dissent", "reason", "Too early"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        path + "/dissent",
                        "agency",
                        panel.trust.value().toString(),
                        "reason",
                        "Support should wait for a diagnosis."))
                .hasStatus(HttpStatus.SEE_OTHER);
        String page = chair.body(path + "/rationale");
        DecisionGrounds own = PanelArrangement.grounds();
        assertThat(chair.post(
                        path + "/rationale",
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "facts",
                        own.facts(),
                        "alternatives",
                        own.alternatives(),
                        "change",
                        own.change(),
                        "reasons",
                        "The threat was written, not spoken, and he wants the help that is offered.",
                        "why",
                        "The messages came by post"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(CasePaths.of(id) + "/panel"))
                .bodyText()
                .contains("Support should wait for a diagnosis.")
                .contains("The threat was written")
                .contains("The threat is specific")
                .contains("The messages came by post");
    }

    private void attend() {
        String path = PanelPaths.of(panel.meeting) + "/attendance";
        String police = panel.police.post().value().toString();
        assertThat(coordinator.get(path)).bodyText().contains("Not quorate");
        assertThat(coordinator.post(path, "there-" + police, "DEPUTY")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        path,
                        "there-" + panel.cases.chair.post().value(),
                        "PRESENT",
                        "there-" + police,
                        "DEPUTY",
                        "deputy-" + police,
                        "PC Deputy"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult decide(String path, String page, String field, String text) {
        DecisionGrounds own = PanelArrangement.grounds();
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", PanelDesk.hidden(page, "version"));
        fields.put("facts", own.facts());
        fields.put("risks", own.risks());
        fields.put("guidance", "channel-duty-2023");
        fields.put("alternatives", own.alternatives());
        fields.put("decision", "ADOPT");
        fields.put("case-owner", panel.cases.caseOfficer.post().value().toString());
        fields.put("risk-owner", panel.police.post().value().toString());
        fields.put("actions", own.actions());
        fields.put("change", own.change());
        fields.put("reasons", own.reasons());
        fields.put(field, text);
        return chair.post(
                path,
                fields.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }

    private PanelDesk desk(Seats.Seat seat) {
        return new PanelDesk(mvc, seat);
    }
}
