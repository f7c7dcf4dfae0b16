package concord.panels.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.panels.AgendaPurpose;
import concord.panels.ConfirmMinutes;
import concord.panels.DeclareConflict;
import concord.panels.DrawUpMinutes;
import concord.panels.MeetingId;
import concord.panels.PanelArrangement;
import concord.panels.PanelPaths;
import concord.panels.PanelRule;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What members, and those who wait for a meeting, see before and after it. */
@ConcordTest
class MembersMinutesTests {

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
    private PanelDesk member;

    @BeforeEach
    void arrange() {
        panel = new PanelArrangement(gate, database, clock);
        coordinator = new PanelDesk(mvc, panel.cases.coordinator);
        chair = new PanelDesk(mvc, panel.cases.chair);
        member = new PanelDesk(mvc, panel.health);
    }

    @Test
    void aMemberWhoWasSentThePackReadsTheMinutesWithoutWhatIsInConflict() {
        CaseId one = panel.toDecide();
        CaseId other = panel.toDecide();
        panel.sendPack().orThrow();
        String reference = panel.item(other).reference();
        member.post(
                PanelPaths.of(panel.meeting) + "/items/"
                        + panel.item(other).id().value() + "/conflict",
                "reason",
                "I treat his mother");
        panel.decide(one, panel.adopt()).orThrow();
        panel.decide(other, panel.adopt()).orThrow();
        String path = PanelPaths.minutes(panel.meeting);
        assertThat(coordinator.post(path, "number", "0", "notes", "They met for an hour."))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(member.get(PanelPaths.of(panel.meeting))).bodyText().contains("Minutes");
        assertThat(member.body(path))
                .contains(panel.item(one).reference(), "They met for an hour.")
                .doesNotContain(reference, "Draw up a new version", "Confirm the minutes");
        assertThat(member.post(path, "number", "1", "notes", "x", "why", "y")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoeverHasAConflictOfInterestDoesNotCorrectTheMinutesInWhichItStands() {
        CaseId one = panel.toDecide();
        CaseId other = panel.toDecide();
        panel.sendPack().orThrow();
        panel.decide(one, panel.adopt()).orThrow();
        panel.decide(other, panel.adopt()).orThrow();
        String path = PanelPaths.minutes(panel.meeting);
        coordinator.post(path, "number", "0", "notes", "They met for an hour.");
        gate.submit(panel.chair(), new DeclareConflict(panel.item(other).id(), "She is my niece"))
                .orThrow();

        assertThat(chair.body(path)).contains("They met for an hour.").doesNotContain("Draw up a new version");
        assertThat(gate.submit(panel.chair(), new DrawUpMinutes(panel.meeting, 1, "Shorter", "A slip")))
                .isEqualTo(Outcome.refused(PanelRule.MINUTES_IN_CONFLICT));
        assertThat(chair.body(path)).doesNotContain("Confirm the minutes");
        assertThat(gate.submit(panel.chair(), new ConfirmMinutes(panel.meeting, 1)))
                .isEqualTo(Outcome.refused(PanelRule.CONFIRMED_IN_CONFLICT));
        gate.submit(panel.coordinator(), new DrawUpMinutes(panel.meeting, 1, "Longer", "A slip"))
                .orThrow();
        assertThat(coordinator.body(path))
                .contains(panel.item(one).reference(), panel.item(other).reference());
    }

    @Test
    void aMemberWhoWasSentNothingReadsNoMinutes() {
        CaseId id = panel.toDecide();
        panel.decide(id, panel.adopt()).orThrow();
        String path = PanelPaths.minutes(panel.meeting);
        coordinator.post(path, "number", "0", "notes", "They met for an hour.");

        assertThat(member.body(path))
                .doesNotContain("They met for an hour.", panel.item(id).reference());
    }

    @Test
    void aMeetingToComeIsNeitherWithoutItsQuorumNorToBeMinuted() {
        MeetingId later = panel.plan(LocalDate.now(clock).plusDays(9));

        assertThat(chair.body(PanelPaths.of(later))).doesNotContain("Not quorate");
        assertThat(chair.body(PanelPaths.of(later) + "/attendance"))
                .contains("recorded on the day of the meeting")
                .doesNotContain("Not quorate");
        assertThat(coordinator.body(PanelPaths.minutes(later)))
                .contains("Its day has not come yet")
                .doesNotContain("Draw up the minutes");
    }

    @Test
    void aCaseOnAnAgendaWaitsForThePanelAndIsNotToBePutOnOne() {
        CaseId id = panel.waiting();
        String put = "Put on a panel’s agenda";
        assertThat(task(id).title()).isEqualTo(put);
        assertThat(coordinator.body(CasePaths.of(id))).contains(put);

        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();

        assertThat(task(id).title()).isEqualTo("Wait: the panel decides, it is on an agenda");
        assertThat(coordinator.body(CasePaths.of(id)))
                .contains("The case is on an agenda")
                .doesNotContain(put);
    }

    private Task task(CaseId id) {
        return gate.ask(panel.coordinator(), new MyWork()).orThrow().stream()
                .filter(task -> task.about().equals(id.ref()))
                .findFirst()
                .orElseThrow();
    }
}
