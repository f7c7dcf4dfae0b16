package concord.platform.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Counts in working days: Monday to Friday without the bank holidays of one calendar. Every target of the partnership
 * is a number of them. Safe for use by many threads.
 */
public final class WorkingDays {

    private final WorkingCalendar calendar;
    private final ConcurrentMap<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    private static final WorkingDays ENGLAND_AND_WALES = new WorkingDays(WorkingCalendar.ENGLAND_AND_WALES);
    private static final WorkingDays SCOTLAND = new WorkingDays(WorkingCalendar.SCOTLAND);
    private static final WorkingDays NORTHERN_IRELAND = new WorkingDays(WorkingCalendar.NORTHERN_IRELAND);

    private WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public static WorkingDays of(WorkingCalendar calendar) {
        return switch (calendar) {
            case ENGLAND_AND_WALES -> ENGLAND_AND_WALES;
            case SCOTLAND -> SCOTLAND;
            case NORTHERN_IRELAND -> NORTHERN_IRELAND;
        };
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WorkingCalendar.isWeekend(day)
                && !holidays.computeIfAbsent(day.getYear(), calendar::bankHolidays)
                        .contains(day);
    }

    /**
     * The last day on which something is in time that has so many working days from a day on; the day itself does not
     * count. With none it is the day itself or, where nobody works then, the next working day. A negative number goes
     * back.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        int direction = workingDays < 0 ? -1 : 1;
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            day = nextWorkingDay(day.plusDays(direction), direction);
        }
        return workingDays == 0 ? nextWorkingDay(day, 1) : day;
    }

    /** How many working days follow the first day up to the second, which is included. Negative when it lies before. */
    public int between(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            return -between(second, first);
        }
        return Math.toIntExact(first.plusDays(1)
                .datesUntil(second.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    /** How far away a day is, as pages say it: "today", "in 2 working days", "3 working days late". */
    public String inWords(LocalDate today, LocalDate due) {
        if (due.equals(today)) {
            return "today";
        }
        int distance = between(today, due);
        if (distance == 0) {
            return due.isAfter(today) ? "before the next working day" : "less than a working day late";
        }
        return distance > 0 ? "in " + count(distance) : count(-distance) + " late";
    }

    private LocalDate nextWorkingDay(LocalDate from, int direction) {
        LocalDate day = from;
        while (!isWorkingDay(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }

    private static String count(int workingDays) {
        return workingDays == 1 ? "1 working day" : workingDays + " working days";
    }
}
