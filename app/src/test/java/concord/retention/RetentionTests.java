package concord.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.HouseClock;
import concord.platform.time.MovedClock;
import concord.sharing.RequestFixtures;
import concord.sharing.domain.Cast;
import concord.sharing.domain.SampleRecords;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Retention clocks on a real database: opened, started, shown, never lengthened, never missing. */
@ConcordTest
class RetentionTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HouseClock clock;

    private RawSql plain;

    private MovedClock moved;
    private LocalDate today;
    private AreaId area;
    private Acting guardian;
    private RecordRef record;

    @BeforeEach
    void arrange() {
        plain = new RawSql(database);
        moved = new MovedClock(clock, database);
        today = LocalDate.now(clock);
        var seats = new Seats(database);
        area = seats.area("POLICE");
        guardian = seats.seat(Role.INFORMATION_GUARDIAN, seats.agency("police"), area)
                .acting();
        record = SampleRecords.in(area);
        submit(new OpenClock(record, area, today));
    }

    @AfterEach
    void putBack() {
        moved.close();
        database.asOwner()
                .sql("delete from retention.period where set_by is not null")
                .update();
    }

    @Test
    void anOpenRecordHasAClockThatHasNotStarted() {
        RetentionClock shown = show();

        assertThat(shown.hasStarted()).isFalse();
        assertThat(shown.opened()).isEqualTo(today);
    }

    @Test
    void theClockStartsAtClosureWithThePeriodOfItsClass() {
        for (RetentionClass retentionClass : RetentionClass.values()) {
            record = SampleRecords.in(area);
            submit(new OpenClock(record, area, today));
            close(retentionClass);

            RetentionClock.Running running = running();

            assertThat(running.retentionClass()).isEqualTo(retentionClass);
            assertThat(running.reviewDue()).isEqualTo(today.plusMonths(running.months()));
            assertThat(running.source()).startsWith("Policy: ");
        }
    }

    @Test
    void aChildsRecordIsNeverKeptLongerThanAnAdults() {
        Periods periods = gate.ask(guardian, new ListPeriods()).orThrow();

        for (RetentionClass child : RetentionClass.values()) {
            if (child.isOfAChild()) {
                var adult = RetentionClass.valueOf(child.name().replace("_CHILD", ""));
                assertThat(months(periods, child)).isLessThanOrEqualTo(months(periods, adult));
            }
        }
    }

    @Test
    void aLongerPeriodDoesNotLengthenAClockThatRuns() {
        close(RetentionClass.NFA_NO_CONCERN);
        set(RetentionClass.NFA_NO_CONCERN, 120, today.plusDays(10));
        moved.forward(Duration.ofDays(20));

        assertThat(running().months()).isEqualTo(36);
        LocalDate later = LocalDate.now(clock);
        record = SampleRecords.in(area);
        submit(new OpenClock(record, area, later));
        submit(new StartClock(record, null, RetentionClass.NFA_NO_CONCERN, later));
        assertThat(running().months()).isEqualTo(120);
    }

    @Test
    void aShorterPeriodHoldsForClocksThatRunFromItsDayOn() {
        close(RetentionClass.SIGNPOSTED);
        set(RetentionClass.SIGNPOSTED, 24, today.plusDays(10));

        assertThat(running().months()).isEqualTo(72);
        moved.forward(Duration.ofDays(11));
        assertThat(running().months()).isEqualTo(24);
        assertThat(running().source()).isEqualTo("Policy of the test");
    }

    @Test
    void theVersionSetLastCountsForItsDay() {
        set(RetentionClass.CHANNEL, 5, today);
        set(RetentionClass.CHANNEL, 90, today);
        close(RetentionClass.CHANNEL);

        assertThat(running().months()).isEqualTo(90);
    }

    @Test
    void refusesAPeriodFromThePast() {
        var command = new SetRetentionPeriod(RetentionClass.CHANNEL, 72, today.minusDays(1), "Policy of the test");

        assertThat(gate.submit(guardian, command)).isEqualTo(Outcome.refused(new RetentionRefusal.NotFromThePast()));
    }

    @Test
    void onlyTheGuardianSetsAPeriod() {
        var seats = new Seats(database);
        Acting officer =
                seats.seat(Role.GATEWAY_OFFICER, seats.agency("police"), area).acting();

        assertThat(gate.submit(officer, new SetRetentionPeriod(RetentionClass.CHANNEL, 72, today, "x")))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("SetRetentionPeriod")));
    }

    @Test
    void aSecondClosureStartsTheClockAnewAndKeepsTheFirst() {
        close(RetentionClass.NFA_NO_CONCERN);
        submit(new StartClock(record, null, RetentionClass.CHANNEL, today.plusDays(3)));

        assertThat(running().started()).isEqualTo(today.plusDays(3));
        assertThat(database.asOwner()
                        .sql("select count(*) from retention.clock_start where record_id = :id")
                        .param("id", record.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theRowOfAClockThatDoesNotShowItsNewestStartIsFoundByTheProof() {
        close(RetentionClass.NFA_NO_CONCERN);
        submit(new StartClock(record, null, RetentionClass.CHANNEL, today.plusDays(3)));
        assertThat(astray()).isEmpty();

        database.asOwner()
                .sql("update retention.clock set started_on = started_on + 1 where record_id = :id")
                .param("id", record.id())
                .update();
        assertThat(astray()).containsExactly(record.id());
        database.asOwner()
                .sql("update retention.clock set started_on = started_on - 1 where record_id = :id")
                .param("id", record.id())
                .update();
        assertThat(astray()).isEmpty();
    }

    private List<UUID> astray() {
        return plain.as(
                guardian.post(),
                jdbc -> jdbc.sql("select record_id from retention.clock_astray")
                        .query(UUID.class)
                        .list());
    }

    @Test
    void aRecordWithoutAClockCannotStartOne() {
        assertThat(gate.submit(
                        Acting.system(), new StartClock(SampleRecords.in(area), null, RetentionClass.CHANNEL, today)))
                .isEqualTo(Outcome.refused(new RetentionRefusal.NoClock()));
    }

    @Test
    void openingTwiceOpensOnce() {
        submit(new OpenClock(record, area, today.plusDays(9)));

        assertThat(show().opened()).isEqualTo(today);
    }

    @Test
    void findsClocksByClassAreaAndStage() {
        close(RetentionClass.NFA_NO_CONCERN);
        RecordRef open = SampleRecords.in(area);
        submit(new OpenClock(open, area, today));

        assertThat(find(new ClockFilter(null, area, null, null, 1)).total()).isEqualTo(2);
        assertThat(find(new ClockFilter(null, area, ClockFilter.Stage.NOT_STARTED, null, 1))
                        .shown())
                .containsExactly(open);
        assertThat(find(new ClockFilter(RetentionClass.NFA_NO_CONCERN, area, null, null, 1))
                        .shown())
                .containsExactly(record);
        assertThat(find(new ClockFilter(null, area, ClockFilter.Stage.REVIEW_DUE, null, 1))
                        .total())
                .isZero();
        moved.forward(Duration.ofDays(366L * 3));
        assertThat(find(new ClockFilter(null, area, ClockFilter.Stage.REVIEW_DUE, null, 1))
                        .shown())
                .containsExactly(record);
    }

    /** The list reads only as far as its page; told here a second time by sorting everything. */
    @Test
    void everyPageStandsInTheOrderOfTheReviews() {
        set(RetentionClass.SIGNPOSTED, 24, today.plusDays(1));
        moved.forward(Duration.ofDays(2));
        var random = new Random(20_261_130);
        RetentionClass[] classes = RetentionClass.values();
        for (int nth = 0; nth < 120; nth++) {
            RecordRef made = SampleRecords.in(area);
            submit(new OpenClock(made, area, today.minusDays(random.nextInt(4_000))));
            if (nth % 4 != 0) {
                LocalDate started = nth % 10 == 1 ? LocalDate.of(2014, 1, 1) : today.minusDays(random.nextInt(3_000));
                submit(new StartClock(made, null, classes[random.nextInt(classes.length)], started));
            }
        }

        List<RecordRef> listed = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> find(new ClockFilter(null, area, null, null, page)))
                .flatMap(clocks -> clocks.shown().stream())
                .toList();

        assertThat(listed).hasSize(121).isEqualTo(sorted());
        assertThat(find(new ClockFilter(null, area, ClockFilter.Stage.REVIEW_DUE, null, 1))
                        .total())
                .isPositive()
                .isEqualTo(dueByNow());
    }

    private List<RecordRef> sorted() {
        return database.asOwner()
                .sql("""
                        select record_kind, record_id from retention.clock_now where area_id = :area
                        order by review_due, started_on, opened_on, record_id
                        """)
                .param("area", area.value())
                .query((row, _) -> new RecordRef(row.getString(1), row.getObject(2, UUID.class)))
                .list();
    }

    private int dueByNow() {
        return find(new ClockFilter(null, area, ClockFilter.Stage.REVIEW_DUE, null, 1))
                        .shown()
                        .size()
                + find(new ClockFilter(null, area, ClockFilter.Stage.REVIEW_DUE, null, 2))
                        .shown()
                        .size()
                + find(new ClockFilter(null, area, ClockFilter.Stage.REVIEW_DUE, null, 3))
                        .shown()
                        .size();
    }

    @Test
    void findsWhatIsKeptWithoutAClock() {
        Cast cast = Cast.in(database);
        gate.submit(
                        cast.officer().acting(),
                        RequestFixtures.asking(cast.record(), cast.teacher().post()))
                .orThrow();

        assertThat(gate.ask(cast.guardian().acting(), new FindUnclocked()).orThrow())
                .isEqualTo(new Unclocked(List.of(cast.record()), 1));
        submit(new OpenClock(cast.record(), cast.area(), today));
        assertThat(gate.ask(cast.guardian().acting(), new FindUnclocked())
                        .orThrow()
                        .total())
                .isZero();
    }

    @Test
    void clocksOfAnotherAreaAreNotSeenByPlainSqlEither() {
        close(RetentionClass.CHANNEL);
        var seats = new Seats(database);
        var other = seats.seat(Role.INFORMATION_GUARDIAN, seats.agency("police"), seats.area("COUNCIL"));
        String sql = "select count(*) from retention.clock_now where record_id = :id";

        assertThat(countAs(guardian.post(), sql)).isOne();
        assertThat(countAs(other.post(), sql)).isZero();
        assertThat(countAs(null, sql)).isZero();
        assertThatThrownBy(() -> plain.as(
                        guardian.post(),
                        client ->
                                client.sql("delete from retention.clock_start").update()))
                .hasStackTraceContaining("permission denied");
    }

    private int countAs(@Nullable PostId post, String sql) {
        return plain.as(
                post,
                client -> client.sql(sql)
                        .param("id", record.id())
                        .query(Integer.class)
                        .single());
    }

    private static int months(Periods periods, RetentionClass retentionClass) {
        return periods.versions().stream()
                .filter(period -> period.retentionClass() == retentionClass)
                .findFirst()
                .orElseThrow()
                .months();
    }

    private void set(RetentionClass retentionClass, int months, LocalDate from) {
        gate.submit(guardian, new SetRetentionPeriod(retentionClass, months, from, "Policy of the test"))
                .orThrow();
    }

    private void close(RetentionClass retentionClass) {
        submit(new StartClock(record, null, retentionClass, today));
    }

    private void submit(Command<RecordRef> command) {
        gate.submit(Acting.system(), command).orThrow();
    }

    private RetentionClock show() {
        return gate.ask(guardian, new ShowClock(record)).orThrow();
    }

    private RetentionClock.Running running() {
        return Objects.requireNonNull(show().running());
    }

    private Clocks find(ClockFilter filter) {
        return gate.ask(guardian, new FindClocks(filter)).orThrow();
    }
}
