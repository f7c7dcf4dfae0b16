package concord.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The clock as it is read. */
class HouseClockTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final HouseClock clock =
            new HouseClock(InstantSource.fixed(NOON), new AtomicReference<>(Duration.ZERO), HouseClock.LONDON);

    @Test
    void stillStandsAtTheMachinesTimeWhereNobodyMovedIt() {
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.isMoved()).isFalse();
    }

    @Test
    void movesTogetherWithItselfInOtherZones() {
        var elsewhere = clock.withZone(ZoneOffset.UTC);

        clock.follow(Duration.ofDays(182));

        assertThat(clock.isMoved()).isTrue();
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2027, 5, 24));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
    }

    @Test
    void beginsTheDayByLondonsSummerTime() {
        clock.follow(Duration.between(NOON, Instant.parse("2027-06-01T23:30:00Z")));

        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2027, 6, 2));
    }
}
