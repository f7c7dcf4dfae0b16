package concord.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How far the first reading has come, for those who wait for it. */
class FirstReadingTests {

    private final FirstReading reading =
            new FirstReading(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void saysSoManyOfSoManyWhileItReadsAndNothingBeforeAndAfter() {
        assertThat(reading.sentence()).isEmpty();

        reading.begins(1_000_000);
        reading.at(120_000);
        assertThat(reading.sentence()).contains("120,000 of 1,000,000 names on record have been read.");

        reading.ends(1_000_000);
        assertThat(reading.sentence()).isEmpty();
    }

    @Test
    void saysNothingOfTheFewThatAreReadLater() {
        reading.at(1);

        assertThat(reading.sentence()).isEmpty();
    }
}
