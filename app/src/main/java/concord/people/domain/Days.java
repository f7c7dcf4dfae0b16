package concord.people.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Days as moments. */
final class Days {

    private Days() {}

    /** The last moment of a day; of one that is still running, now is before it. */
    static Instant endOf(LocalDate day, Clock clock) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
    }
}
