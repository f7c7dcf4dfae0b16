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
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Outside the demonstration time is real. */
@ConcordTest
class ClockPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private HouseClock clock;

    @Autowired
    private TestDatabase database;

    @Test
    void cannotBeMovedOutsideTheDemonstration() {
        var seats = new Seats(database);
        var seat = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, seats.agency("local-authority"));

        Outcome<LocalDate> outcome =
                gate.submit(seat.acting(), new MoveClock(LocalDate.now(clock).plusDays(1)));

        assertThat(outcome).isEqualTo(Outcome.refused(ClockRefusal.NOT_A_DEMONSTRATION));
        assertThat(clock.isMoved()).isFalse();
    }

    @Test
    void hasNoPageOutsideTheDemonstration() {
        var seats = new Seats(database);
        var seat = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, seats.agency("local-authority"));

        assertThat(mvc.post()
                        .uri("/demonstration/clock")
                        .with(SignedInAs.seat(seat))
                        .with(csrf())
                        .param("span", "A_DAY")
                        .exchange())
                .hasStatus4xxClientError();
    }

    @Test
    void agreesWithTheDatabaseAboutTheDay() {
        LocalDate inSql = database.asApplication()
                .sql("select platform.today()")
                .query(LocalDate.class)
                .single();

        assertThat(inSql).isEqualTo(LocalDate.now(clock));
    }
}
