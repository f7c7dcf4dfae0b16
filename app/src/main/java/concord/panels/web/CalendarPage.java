package concord.panels.web;

import concord.panels.Calendar;
import concord.panels.MeetingLine;
import concord.panels.PanelPaths;
import concord.platform.web.Pager;
import concord.platform.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The panels and their meetings.
 *
 * @param works whether the post works for the areas: those who only have a seat see no agenda but what they were sent
 * @param weeks the month as a table, Monday first; null where a cell lies outside it
 */
public record CalendarPage(
        Calendar calendar,
        List<PanelLine> panels,
        YearMonth month,
        LocalDate today,
        List<List<@Nullable Day>> weeks,
        Pager pager,
        boolean mayMake,
        boolean works) {

    /** A panel in the list. */
    public record PanelLine(String name, String href, String areas, String usual, int seats) {}

    /** A day of the month with its meetings. */
    public record Day(int number, boolean isToday, List<MeetingLine> meetings) {}

    public String monthName() {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    public String previous() {
        return PanelPaths.CALENDAR + "?month=" + month.minusMonths(1);
    }

    public String next() {
        return PanelPaths.CALENDAR + "?month=" + month.plusMonths(1);
    }

    public static String href(MeetingLine line) {
        return PanelPaths.of(line.id());
    }

    public static String when(MeetingLine line) {
        return MeetingHead.when(line);
    }

    /** What stands on its agenda, as the end of a sentence. */
    public String state(MeetingLine line) {
        return state(line, works);
    }

    static String state(MeetingLine line, boolean works) {
        if (line.off()) {
            return " Called off.";
        }
        if (line.items() == 0) {
            return works ? " No case on the agenda." : "";
        }
        return " " + Words.count(line.items(), "case")
                + (line.undecided() == 0 ? ", all decided." : ", " + Words.number(line.undecided()) + " to decide.");
    }

    static List<List<@Nullable Day>> weeks(YearMonth month, LocalDate today, List<MeetingLine> meetings) {
        var weeks = new ArrayList<List<@Nullable Day>>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            var days = new ArrayList<@Nullable Day>();
            for (int at = 0; at < 7; at++) {
                days.add(day(week.plusDays(at), month, today, meetings));
            }
            weeks.add(days);
        }
        return weeks;
    }

    private static @Nullable Day day(LocalDate date, YearMonth month, LocalDate today, List<MeetingLine> meetings) {
        return YearMonth.from(date).equals(month)
                ? new Day(
                        date.getDayOfMonth(),
                        date.equals(today),
                        meetings.stream()
                                .filter(line -> line.day().equals(date))
                                .toList())
                : null;
    }
}
