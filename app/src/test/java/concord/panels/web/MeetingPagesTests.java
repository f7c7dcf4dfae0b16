package concord.panels.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.panels.AgendaPurpose;
import concord.panels.MeetingId;
import concord.panels.PanelArrangement;
import concord.panels.PanelPaths;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A panel’s meetings on their pages: planned, put in order, called off and minuted. */
@ConcordTest
class MeetingPagesTests {

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
    void aCoordinatorMakesAPanelSeatsItAndPlansItsMeeting() {
        var other = new CaseArrangement(gate, database);
        PanelDesk desk = desk(other.coordinator);
        assertThat(desk.get("/panels")).bodyText().contains("No area that you work for has a panel yet");
        assertThat(desk.post("/panels/new", "name", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        MvcTestResult made = desk.post(
                "/panels/new",
                "name",
                "Panel " + UUID.randomUUID(),
                "areas",
                other.gateway.area.value().toString(),
                "usual-day",
                "Second Tuesday, 2pm",
                "usual-place",
                "Town Hall");
        assertThat(made).hasStatus(HttpStatus.SEE_OTHER);
        String path = Objects.requireNonNull(made.getResponse().getRedirectedUrl());

        assertThat(desk.post(path + "/seats", "post", other.chair.post().value().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.post(path + "/seats", "post", other.chair.post().value().toString(), "kind", "POLICE"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.post(path + "/seats", "post", other.chair.post().value().toString(), "kind", "CHAIR"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.get(path)).bodyText().contains("Panel chair");
        assertThat(desk.post(path + "/plan", "day-day", "1", "time", "late", "place", "Town Hall"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the time as hours and minutes");
        LocalDate day = LocalDate.now(clock).plusDays(10);
        assertThat(desk.post(
                        path + "/plan",
                        "day-day",
                        String.valueOf(day.getDayOfMonth()),
                        "day-month",
                        String.valueOf(day.getMonthValue()),
                        "day-year",
                        String.valueOf(day.getYear()),
                        "time",
                        "14:30",
                        "place",
                        "Town Hall"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.get("/panels")).bodyText().contains("2:30pm");
        assertThat(desk.get("/panels?month=" + YearMonth.from(day) + "&page=9999"))
                .hasStatusOk();
        assertThat(desk.get("/panels?month=x&page=-1")).hasStatusOk();
        assertThat(desk.post(
                        path + "/seats/end", "post", other.chair.post().value().toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void takesACaseOffAndMovesOnesPlace() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        String item =
                PanelPaths.of(panel.meeting) + "/items/" + panel.item(id).id().value();
        assertThat(coordinator.post(item + "/move", "direction", "up")).hasStatus(HttpStatus.SEE_OTHER);
        String page = coordinator.body(item + "/take-off");
        assertThat(coordinator.post(item + "/take-off", "version", PanelDesk.hidden(page, "version")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        item + "/take-off",
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "why",
                        "The school cannot come"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.get(PanelPaths.of(panel.meeting))).bodyText().contains("No case is on the agenda yet");
    }

    @Test
    void aMeetingIsCalledOffAndItsCaseIsPutOnAnotherFromItsOwnPage() {
        CaseId id = panel.waiting();
        panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        String meeting = PanelPaths.of(panel.meeting);
        String page = coordinator.body(meeting + "/call-off");
        assertThat(coordinator.post(meeting + "/call-off", "version", PanelDesk.hidden(page, "version")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(
                        meeting + "/call-off",
                        "version",
                        PanelDesk.hidden(page, "version"),
                        "reason",
                        "The chair is ill"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(meeting)).bodyText().contains("Cancelled: The chair is ill");

        MeetingId next = panel.plan(LocalDate.now(clock).plusDays(20));
        String path = CasePaths.of(id) + "/panel";
        assertThat(coordinator.post(path, "purpose", "DECISION")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(path, "meeting", next.value().toString(), "purpose", "DECISION"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.get(path)).bodyText().contains("On the agenda of");
    }

    @Test
    void minutesAreDrawnUpConfirmedAndCorrected() {
        CaseId id = panel.toDecide();
        panel.decide(id, panel.adopt()).orThrow();
        String path = PanelPaths.minutes(panel.meeting);
        assertThat(coordinator.get(path)).bodyText().contains("Not drawn up yet");
        assertThat(coordinator.post(path, "number", "0", "notes", "The panel met for an hour."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.post(path + "/confirm", "number", "1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(chair.post(path + "/confirm", "number", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(coordinator.post(path, "number", "1", "notes", "It met for two hours."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(coordinator.post(path, "number", "1", "notes", "It met for two hours.", "why", "The time was wrong"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(path))
                .bodyText()
                .contains("Version 2")
                .contains("Earlier versions")
                .contains("The time was wrong");
    }

    private PanelDesk desk(Seats.Seat seat) {
        return new PanelDesk(mvc, seat);
    }
}
