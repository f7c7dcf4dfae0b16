package concord.support.web;

import concord.platform.web.Words;
import concord.support.CommissionLine;
import concord.support.CommissionView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The sessions of a commission week by week, for a picture and the table beside it.
 *
 * @param weeks from the first day to today or the last day, the oldest first; at most a year
 */
public record SessionWeeks(CommissionLine line, List<Week> weeks) {

    private static final int MOST = 52;
    private static final int STEP = 24;

    public SessionWeeks {
        weeks = List.copyOf(weeks);
    }

    /** One week: the day on which it begins, and what became of its sessions. */
    public record Week(LocalDate begins, int delivered, int missed) {}

    public static SessionWeeks of(CommissionView view, LocalDate today) {
        LocalDate first = monday(view.line().from());
        LocalDate last =
                monday(today.isBefore(view.line().until()) ? today : view.line().until());
        for (CommissionView.Session session : view.sessions()) {
            LocalDate week = monday(session.on());
            first = week.isBefore(first) ? week : first;
            last = week.isAfter(last) ? week : last;
        }
        var weeks = new ArrayList<Week>();
        for (LocalDate week = first; !week.isAfter(last) && weeks.size() < MOST; week = week.plusWeeks(1)) {
            weeks.add(new Week(week, count(view, week, true), count(view, week, false)));
        }
        return new SessionWeeks(view.line(), weeks);
    }

    private static int count(CommissionView view, LocalDate week, boolean delivered) {
        return (int) view.sessions().stream()
                .filter(session ->
                        session.delivered() == delivered && monday(session.on()).equals(week))
                .count();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Where the dot of a week stands, in units of the picture. */
    public int x(int week) {
        return STEP / 2 + week * STEP;
    }

    public int width() {
        return Math.max(weeks.size(), 1) * STEP;
    }

    /** The picture in a sentence. */
    public String said() {
        long empty = weeks.stream().filter(week -> week.delivered() == 0).count();
        return "%s. A filled dot for each week with a session that took place, a ring for each with one that did not, a small point where there was none. In %s of %s none took place."
                .formatted(line.count(), Words.number(empty), Words.count(weeks.size(), "week"));
    }
}
