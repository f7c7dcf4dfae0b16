package concord.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting in working days, and the words for it. */
class WorkingDaysTests {

    private static final long SEED = 20261122;

    private final WorkingDays england = WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES);
    private final WorkingDays scotland = WorkingDays.of(WorkingCalendar.SCOTLAND);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // over a weekend
        "2026-11-21, 1, 2026-11-23", // from a Saturday
        "2026-11-21, 0, 2026-11-23",
        "2026-11-23, 0, 2026-11-23",
        "2026-12-24, 1, 2026-12-29", // over Christmas and its substitute day
        "2026-12-23, 5, 2027-01-04",
        "2026-11-23, -1, 2026-11-20"
    })
    void findsTheLastDayInTime(LocalDate from, int workingDays, LocalDate due) {
        assertThat(england.plus(from, workingDays)).isEqualTo(due);
    }

    @Test
    void countsByTheCalendarOfThePartOfTheKingdom() {
        LocalDate before = LocalDate.of(2026, 11, 27);

        assertThat(england.plus(before, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(scotland.plus(before, 1)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void countsBackWhatItCountedOn() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(20 * 365));
            int days = 1 + random.nextInt(60);

            LocalDate due = england.plus(from, days);

            assertThat(england.isWorkingDay(due))
                    .as("seed %d, case %d", SEED, i)
                    .isTrue();
            assertThat(england.between(from, due))
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(days);
            assertThat(england.between(due, from))
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(-days);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, today",
        "2026-11-23, 2026-11-24, in 1 working day",
        "2026-11-20, 2026-11-24, in 2 working days",
        "2026-11-26, 2026-11-23, 3 working days late",
        "2026-11-24, 2026-11-23, 1 working day late",
        "2026-11-21, 2026-11-20, less than a working day late",
        "2026-11-20, 2026-11-21, before the next working day"
    })
    void saysHowFarAwayADayIs(LocalDate today, LocalDate due, String words) {
        assertThat(england.inWords(today, due)).isEqualTo(words);
    }
}
