package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @Test
    void writesADateWithItsWeekday() {
        assertThat(Words.date(LocalDate.of(2026, 11, 24))).isEqualTo("Tuesday 24 November 2026");
    }

    @Test
    void writesEveryMonthOfATableInThreeLetters() {
        assertThat(Words.shortDate(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
        assertThat(Words.shortDate(LocalDate.of(2026, 11, 24))).isEqualTo("24 Nov 2026");
    }

    @Test
    void tellsTheTimeOfLondonInSummerAndWinter() {
        assertThat(Words.dateTime(Instant.parse("2026-07-01T13:30:00Z"))).isEqualTo("1 July 2026 at 2:30pm");
        assertThat(Words.dateTime(Instant.parse("2026-11-24T14:30:00Z"))).isEqualTo("24 November 2026 at 2:30pm");
    }

    @Test
    void putsAnEveningOfSummerOnTheDayThatLondonHas() {
        assertThat(Words.shortDate(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 Jul 2026");
    }

    @ParameterizedTest
    @CsvSource({"00:00, midnight", "00:30, 12:30am", "09:00, 9am", "12:00, midday", "12:05, 12:05pm", "23:59, 11:59pm"})
    void writesTimesInTwelveHours(LocalTime time, String words) {
        assertThat(Words.time(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, today",
        "1, in 1 working day",
        "2, in 2 working days",
        "-1, 1 working day late",
        "-3, 3 working days late"
    })
    void saysWhenSomethingIsDue(int workingDays, String words) {
        assertThat(Words.due(workingDays)).isEqualTo(words);
    }

    @Test
    void countsInWords() {
        assertThat(Words.count(1, "referral")).isEqualTo("1 referral");
        assertThat(Words.count(100_000, "referral")).isEqualTo("100,000 referrals");
        assertThat(Words.count(2, "person", "people")).isEqualTo("2 people");
    }

    @Test
    void neverGivesAShareWithoutItsNumbers() {
        assertThat(Words.share(17, 50)).isEqualTo("34% (17 of 50)");
        assertThat(Words.share(0, 0)).isEqualTo("none of 0");
    }

    @Test
    void joinsAList() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("day"))).isEqualTo("day");
        assertThat(Words.list(List.of("day", "month", "year"))).isEqualTo("day, month and year");
    }
}
