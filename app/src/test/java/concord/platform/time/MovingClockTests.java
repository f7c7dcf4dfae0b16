package concord.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.ConcordTest;
import concord.access.Seats;
import concord.access.web.SignedInAs;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The demonstration's clock, moved through its page. */
@ConcordTest(properties = "concord.demo.data=false")
@ActiveProfiles("demo")
class MovingClockTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private HouseClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private CountedWork work;

    private Seats.Seat seat;

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        seat = seats.seat(Role.PRACTITIONER, seats.agency("education"));
    }

    @Test
    void movesAWeekForwardHereAndInTheDatabaseAndRunsWhatTimeBrings() {
        LocalDate before = LocalDate.now(clock);
        int runs = work.runs.get();

        MvcTestResult moved = post("A_WEEK");

        assertThat(moved).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().isEqualTo("/demonstration/clock");
        assertThat(LocalDate.now(clock)).isEqualTo(before.plusWeeks(1));
        assertThat(database.asApplication()
                        .sql("select platform.today()")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(before.plusWeeks(1));
        assertThat(work.runs).hasValueGreaterThan(runs);
        assertThat(clock.isMoved()).isTrue();
    }

    @Test
    void neverMovesBack() {
        assertThat(gate.submit(seat.acting(), new MoveClock(LocalDate.now(clock))))
                .isEqualTo(Outcome.refused(ClockRefusal.FORWARD_ONLY));
    }

    @Test
    void doesNotMovePastTheCalendarOfBankHolidays() {
        assertThat(gate.submit(seat.acting(), new MoveClock(LocalDate.of(2036, 1, 1))))
                .isEqualTo(Outcome.refused(ClockRefusal.TOO_FAR));
    }

    @Test
    void offersTheSpansWithTheDayThatEachLeadsTo() {
        MvcTestResult page = mvc.get()
                .uri("/demonstration/clock")
                .with(SignedInAs.seat(seat))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Six months", "To a day", "It cannot be moved back");
    }

    @Test
    void asksAgainWhereNothingWasChosen() {
        assertThat(post(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select how far");
    }

    private MvcTestResult post(String span) {
        return mvc.post()
                .uri("/demonstration/clock")
                .with(SignedInAs.seat(seat))
                .with(csrf())
                .param("span", span)
                .exchange();
    }

    /** Timed work of the test's own. */
    static final class CountedWork implements TimedWork {

        private final AtomicInteger runs = new AtomicInteger();

        @Override
        public String name() {
            return "counted-by-a-test";
        }

        @Override
        public Duration every() {
            return Duration.ofDays(1);
        }

        @Override
        public void run() {
            runs.incrementAndGet();
        }
    }

    /** Adds it to the application. */
    @TestConfiguration
    static class WithCountedWork {

        @Bean
        CountedWork countedWork() {
            return new CountedWork();
        }
    }
}
