package concord.platform.time;

import static concord.platform.time.WorkingCalendar.ENGLAND_AND_WALES;
import static concord.platform.time.WorkingCalendar.NORTHERN_IRELAND;
import static concord.platform.time.WorkingCalendar.SCOTLAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank holidays by rule, held against dates that the government published. */
class WorkingCalendarTests {

    @Test
    void knowsTheYearInWhichChristmasMovedAndNothingElse() {
        assertHolidays(ENGLAND_AND_WALES, 2021, "--01-01 --04-02 --04-05 --05-03 --05-31 --08-30 --12-27 --12-28");
    }

    @Test
    void knowsTheYearOfTheJubileeAndTheStateFuneral() {
        assertHolidays(
                ENGLAND_AND_WALES,
                2022,
                "--01-03 --04-15 --04-18 --05-02 --06-02 --06-03 --08-29 --09-19 --12-26 --12-27");
        assertHolidays(
                SCOTLAND,
                2022,
                "--01-03 --01-04 --04-15 --05-02 --06-02 --06-03 --08-01 --09-19 --11-30 --12-26 --12-27");
        assertHolidays(
                NORTHERN_IRELAND,
                2022,
                "--01-03 --03-17 --04-15 --04-18 --05-02 --06-02 --06-03 --07-12 --08-29 --09-19 --12-26 --12-27");
    }

    @Test
    void knowsTheYearOfTheCoronation() {
        assertHolidays(
                ENGLAND_AND_WALES, 2023, "--01-02 --04-07 --04-10 --05-01 --05-08 --05-29 --08-28 --12-25 --12-26");
        assertHolidays(
                SCOTLAND, 2023, "--01-02 --01-03 --04-07 --05-01 --05-08 --05-29 --08-07 --11-30 --12-25 --12-26");
    }

    @Test
    void knowsTheYearInWhichEarlyMayMovedToAFriday() {
        assertHolidays(ENGLAND_AND_WALES, 2020, "--01-01 --04-10 --04-13 --05-08 --05-25 --08-31 --12-25 --12-28");
    }

    @Test
    void knowsTheYearsPublishedAhead() {
        assertHolidays(ENGLAND_AND_WALES, 2026, "--01-01 --04-03 --04-06 --05-04 --05-25 --08-31 --12-25 --12-28");
        assertHolidays(
                SCOTLAND, 2026, "--01-01 --01-02 --04-03 --05-04 --05-25 --06-15 --08-03 --11-30 --12-25 --12-28");
        assertHolidays(
                NORTHERN_IRELAND,
                2026,
                "--01-01 --03-17 --04-03 --04-06 --05-04 --05-25 --07-13 --08-31 --12-25 --12-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-04-05",
        "2016, 2016-03-27",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2027, 2027-03-28",
        "2030, 2030-04-21",
        "2035, 2035-03-25"
    })
    void knowsEaster(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @Test
    void keepsEveryHolidayOfTwentyYearsOnAWeekdayAndTheUsualNumberOfThem() {
        for (WorkingCalendar calendar : WorkingCalendar.values()) {
            IntStream.rangeClosed(2015, 2035)
                    .forEach(year -> assertThat(calendar.bankHolidays(year))
                            .as("%s %d", calendar, year)
                            .noneMatch(WorkingCalendar::isWeekend)
                            .hasSize(usual(calendar) + proclaimed(calendar, year)));
        }
    }

    private static int usual(WorkingCalendar calendar) {
        return switch (calendar) {
            case ENGLAND_AND_WALES -> 8;
            case SCOTLAND -> 9;
            case NORTHERN_IRELAND -> 10;
        };
    }

    private static int proclaimed(WorkingCalendar calendar, int year) {
        return switch (year) {
            case 2022 -> 2;
            case 2023 -> 1;
            case 2026 -> calendar == SCOTLAND ? 1 : 0;
            default -> 0;
        };
    }

    private static void assertHolidays(WorkingCalendar calendar, int year, String days) {
        List<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> MonthDay.parse(day).atYear(year))
                .toList();
        assertThat(calendar.bankHolidays(year)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
