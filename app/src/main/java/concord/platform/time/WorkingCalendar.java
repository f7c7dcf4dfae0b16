package concord.platform.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The three calendars of bank holidays in the United Kingdom, by rule: Banking and Financial Dealings Act 1971,
 * Schedule 1, and the days moved or added by proclamation since 2015.
 */
public enum WorkingCalendar {
    ENGLAND_AND_WALES("England and Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay SECOND_OF_JANUARY = MonthDay.of(1, 2);
    private static final MonthDay SAINT_PATRICK = MonthDay.of(3, 17);
    private static final MonthDay BATTLE_OF_THE_BOYNE = MonthDay.of(7, 12);
    private static final MonthDay SAINT_ANDREW = MonthDay.of(11, 30);
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
    private static final MonthDay BOXING_DAY = MonthDay.of(12, 26);

    private final String words;

    WorkingCalendar(String words) {
        this.words = words;
    }

    /** The calendar as people say it. */
    public String words() {
        return words;
    }

    /** The days of a year on which this part of the kingdom does not work, weekends apart. */
    Set<LocalDate> bankHolidays(int year) {
        Set<LocalDate> days = new TreeSet<>(proclaimed(year));
        days.addAll(byEaster(year));
        days.addAll(byWeekday(year));
        fixed().forEach(day -> days.add(firstFreeDay(day.atYear(year), days)));
        return Set.copyOf(days);
    }

    private List<MonthDay> fixed() {
        return switch (this) {
            case ENGLAND_AND_WALES -> List.of(NEW_YEAR, CHRISTMAS, BOXING_DAY);
            case SCOTLAND -> List.of(NEW_YEAR, SECOND_OF_JANUARY, SAINT_ANDREW, CHRISTMAS, BOXING_DAY);
            case NORTHERN_IRELAND -> List.of(NEW_YEAR, SAINT_PATRICK, BATTLE_OF_THE_BOYNE, CHRISTMAS, BOXING_DAY);
        };
    }

    private List<LocalDate> byEaster(int year) {
        LocalDate sunday = Easter.sunday(year);
        return switch (this) {
            case ENGLAND_AND_WALES, NORTHERN_IRELAND -> List.of(sunday.minusDays(2), sunday.plusDays(1));
            case SCOTLAND -> List.of(sunday.minusDays(2));
        };
    }

    private List<LocalDate> byWeekday(int year) {
        LocalDate summer = switch (this) {
            case ENGLAND_AND_WALES, NORTHERN_IRELAND ->
                LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY));
            case SCOTLAND -> LocalDate.of(year, Month.AUGUST, 1).with(firstInMonth(MONDAY));
        };
        return List.of(earlyMay(year), spring(year), summer);
    }

    /** In 2020 it was moved to the Friday on which the war had ended 75 years before. */
    private static LocalDate earlyMay(int year) {
        return year == 2020
                ? LocalDate.of(2020, 5, 8)
                : LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY));
    }

    /** In 2022 it was moved to make one with the Platinum Jubilee. */
    private static LocalDate spring(int year) {
        return year == 2022
                ? LocalDate.of(2022, 6, 2)
                : LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY));
    }

    private List<LocalDate> proclaimed(int year) {
        Stream<LocalDate> everywhere = Stream.of(
                LocalDate.of(2022, 6, 3), // Platinum Jubilee
                LocalDate.of(2022, 9, 19), // state funeral of Queen Elizabeth II
                LocalDate.of(2023, 5, 8)); // coronation of King Charles III
        Stream<LocalDate> here = this == SCOTLAND ? Stream.of(LocalDate.of(2026, 6, 15)) : Stream.empty(); // World Cup
        return Stream.concat(everywhere, here)
                .filter(day -> day.getYear() == year)
                .toList();
    }

    /** A holiday that falls on a weekend, or on another holiday, is kept on the next day that is neither. */
    private static LocalDate firstFreeDay(LocalDate day, Set<LocalDate> taken) {
        LocalDate free = day;
        while (isWeekend(free) || taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
