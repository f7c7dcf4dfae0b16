package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as councils write them. */
class DateTextTests {

    private final DateText dates = new DateText(LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4/2025",
                "03/04/2025",
                "03-04-2025",
                "3.4.25",
                "03/04/25",
                "2025-04-03",
                "3 April 2025",
                "3rd April 2025",
                "3-Apr-25",
                "03 Apr 2025",
                "Thursday 3 April 2025",
                "03/04/2025 14:30",
                "2025-04-03 00:00:00",
                "2025-04-03T09:15:00Z"
            })
    void readsADayWithTheDayFirst(String text) {
        assertThat(dates.read(text)).contains(LocalDate.of(2025, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "31/02/2025", "2025-13-01", "12/31/2025", "3 Foo 2025", "45291", "1/2", "00/01/2025"
            })
    void readsNoDayWhereThereIsNone(String text) {
        assertThat(dates.read(text)).isEmpty();
    }

    @Test
    void takesAYearOfTwoDigitsForOneThatHasBegun() {
        assertThat(dates.read("01/01/26")).contains(LocalDate.of(2026, 1, 1));
        assertThat(dates.read("01/01/27")).contains(LocalDate.of(1927, 1, 1));
    }

    @Test
    void saysWhatIsWrongWithTheUsualMistakes() {
        assertThat(dates.hint("45291")).contains("Format the column as a date");
        assertThat(dates.hint("12/31/2025")).contains("month in the middle");
        assertThat(dates.hint("soon")).contains("31/12/2025");
    }
}
