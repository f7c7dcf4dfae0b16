package concord.demonstration;

import concord.platform.time.HouseClock;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import concord.platform.web.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;

/**
 * A panel of the region and the days on which it meets: once a month, on the next working day where its own is a holiday.
 *
 * @param council whose coordinator keeps it
 * @param week which of its days in the month, from 1
 */
record PanelRow(
        String name,
        Set<String> areas,
        String council,
        int week,
        DayOfWeek weekday,
        LocalTime starts,
        String place,
        boolean remote) {

    /** So many calendar days before a meeting its agenda is drawn up. */
    static final int AGENDA_DAYS = 8;

    /** "Second Tuesday of the month, 2pm", as a calendar says it. */
    String usualDay() {
        String which = switch (week) {
            case 1 -> "First";
            case 2 -> "Second";
            case 3 -> "Third";
            default -> "Fourth";
        };
        String day = weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.UK);
        return which + " " + day + " of the month, " + Words.time(starts);
    }

    LocalDate meetsIn(YearMonth month) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        return WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES).plus(day, 0);
    }

    /** The first meeting whose agenda is still open at a moment. */
    LocalDate meetingAfter(Instant ready) {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(ready, HouseClock.LONDON));
        LocalDate day = meetsIn(month);
        while (!agendaOf(day).isAfter(ready)) {
            month = month.plusMonths(1);
            day = meetsIn(month);
        }
        return day;
    }

    /** The last meeting before a day. */
    LocalDate meetingBefore(LocalDate day) {
        LocalDate meeting = meetsIn(YearMonth.from(day));
        return meeting.isBefore(day) ? meeting : meetsIn(YearMonth.from(day).minusMonths(1));
    }

    /** When the agenda of a meeting is drawn up. */
    static Instant agendaOf(LocalDate meeting) {
        return at(meeting.minusDays(AGENDA_DAYS), LocalTime.of(11, 0));
    }

    Instant opens(LocalDate meeting) {
        return at(meeting, starts);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(HouseClock.LONDON).toInstant();
    }
}
