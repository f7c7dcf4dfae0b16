package concord.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import concord.retention.OpenClock;
import concord.retention.RetentionClass;
import concord.retention.StartClock;
import concord.sharing.domain.SampleRecords;
import concord.sharing.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Oversight of retention, as the guardian sees it. */
@ConcordTest
class RetentionPagesTests {

    private static final String CLOCKS = "/oversight/retention";
    private static final String PERIODS = "/oversight/retention/periods";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private AreaId area;
    private Visitor guardian;
    private RecordRef closed;
    private RecordRef open;

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        area = seats.area("POLICE");
        guardian = new Visitor(mvc, seats.seat(Role.INFORMATION_GUARDIAN, seats.agency("police"), area));
        LocalDate today = LocalDate.now(clock);
        closed = SampleRecords.in(area);
        open = SampleRecords.in(area);
        gate.submit(Acting.system(), new OpenClock(closed, area, today)).orThrow();
        gate.submit(Acting.system(), new OpenClock(open, area, today)).orThrow();
        gate.submit(Acting.system(), new StartClock(closed, null, RetentionClass.NFA_NO_CONCERN_CHILD, today))
                .orThrow();
    }

    @AfterEach
    void putBack() {
        database.asOwner()
                .sql("delete from retention.period where set_by is not null")
                .update();
    }

    @Test
    void showsRunningClocksAndThoseThatHaveNotStarted() {
        MvcTestResult shown = guardian.get(CLOCKS);

        assertThat(shown).hasStatusOk();
        assertThat(shown)
                .bodyText()
                .contains("No further action, no concern: a child", "12 months", "Has not started")
                .contains(closed.id().toString(), open.id().toString());
    }

    @Test
    void filtersByWhatRunsAndWhatDoesNot() {
        assertThat(guardian.get(CLOCKS + "?stage=NOT_STARTED"))
                .bodyText()
                .contains(open.id().toString())
                .doesNotContain(closed.id().toString());
        assertThat(guardian.get(CLOCKS + "?class=NFA_NO_CONCERN_CHILD&by-day=1&by-month=1&by-year=2199"))
                .bodyText()
                .contains(closed.id().toString())
                .doesNotContain(open.id().toString());
        assertThat(guardian.get(CLOCKS + "?stage=REVIEW_DUE")).bodyText().contains("No clock matches these filters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?stage=zzz&class=1&area=x&page=-1", "?by-day=99&by-month=99&by-year=1", "?page=999999"})
    void takesWhateverItsAddressSays(String query) {
        assertThat(guardian.get(CLOCKS + query)).hasStatusOk();
    }

    @Test
    void theGuardianSetsAPeriod() {
        MvcTestResult set = guardian.post(PERIODS, period("30"));

        assertThat(set).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().isEqualTo(PERIODS);
        assertThat(guardian.get(PERIODS)).bodyText().contains("30 months", "Decision of the partnership");
    }

    @Test
    void aWrongPeriodIsShownAgainAsItWasTyped() {
        Map<String, String> fields = period("9999999");
        fields.put("source", " ");

        MvcTestResult refused = guardian.post(PERIODS, fields);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("Enter a number of months", "Enter the policy or law", "9999999");
    }

    @Test
    void aPeriodFromThePastIsRefusedWithTheRule() {
        Map<String, String> fields = period("30");
        fields.put("from-year", "2001");

        assertThat(guardian.post(PERIODS, fields)).bodyText().contains("This was not done", "has passed", "2001");
    }

    @Test
    void othersReadThePeriodsAndSetNone() {
        var seats = new Seats(database);
        var teacher = new Visitor(mvc, seats.seat(Role.PRACTITIONER, seats.agency("education"), area));

        assertThat(teacher.get(PERIODS)).hasStatusOk();
        assertThat(teacher.get(PERIODS)).bodyText().doesNotContain("Set the period");
        assertThat(teacher.get(CLOCKS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(teacher.post(PERIODS, period("30"))).bodyText().contains("may not do this");
    }

    private static Map<String, String> period(String months) {
        return new HashMap<>(Map.of(
                "class", "SIGNPOSTED",
                "months", months,
                "from-day", "1",
                "from-month", "6",
                "from-year", "2199",
                "source", "Decision of the partnership"));
    }
}
