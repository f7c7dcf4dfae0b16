package concord.insight;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.time.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures waits in working days, each area by its own calendar, inside the database: no date of anybody leaves it. */
@Component
class MeasuringWaits implements QueryHandler<ShowTimeliness, Timeliness> {

    /** The longest wait that is measured by its bank holidays too; Prevent has been a duty since 2015. */
    private static final int YEARS_BACK = 11;

    private final JdbcClient jdbc;
    private final Areas areas;

    MeasuringWaits(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    @Override
    public Outcome<Timeliness> answer(ShowTimeliness query, Acting acting) {
        Map<Timeliness.Kind, Timeliness.Wait> waits = waits(query.year());
        return jdbc
                .sql("select due, in_time from insight.closure_reviews(:year)")
                .param("year", query.year())
                .query((row, _) -> timeliness(query.year(), waits, row.getLong("due"), row.getLong("in_time")))
                .list()
                .stream()
                .findFirst()
                .map(Outcome::done)
                .orElseThrow();
    }

    private Map<Timeliness.Kind, Timeliness.Wait> waits(int year) {
        var calendars = new Calendars(areas.all(), year);
        var waits = new EnumMap<Timeliness.Kind, Timeliness.Wait>(Timeliness.Kind.class);
        jdbc.sql(
                        "select wait, n, median from insight.waits(:year, :areas, :calendars, :closedOf, cast(:closed as date[]))")
                .param("year", year)
                .param("areas", calendars.areas.toArray(UUID[]::new))
                .param("calendars", calendars.numbers.toArray(Integer[]::new))
                .param("closedOf", calendars.closedOf.toArray(Integer[]::new))
                .param(
                        "closed",
                        calendars.closed.stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, _) -> waits.put(
                        Timeliness.Kind.valueOf(row.getString("wait")),
                        wait(
                                Timeliness.Kind.valueOf(row.getString("wait")),
                                row.getLong("n"),
                                row.getDouble("median"))))
                .list();
        return waits;
    }

    private static Timeliness.Wait wait(Timeliness.Kind kind, long n, @Nullable Double median) {
        Figure shown = alone(n);
        return new Timeliness.Wait(kind, shown, n > 0 && shown.isShown() ? median : null);
    }

    private static Timeliness timeliness(int year, Map<Timeliness.Kind, Timeliness.Wait> waits, long due, long inTime) {
        var table = new Withholding();
        Withholding.Cell all = table.cell(due);
        Withholding.Cell done = table.cell(inTime);
        table.part(all, done);
        table.settle();
        return new Timeliness(
                year,
                Arrays.stream(Timeliness.Kind.values())
                        .map(kind -> waits.getOrDefault(kind, wait(kind, 0, null)))
                        .toList(),
                all.figure(),
                done.figure());
    }

    private static Figure alone(long count) {
        return new Withholding().cell(count).figure();
    }

    /** The areas with the number of their calendar, and the closed weekdays of each calendar. */
    private static final class Calendars {
        private final List<WorkingDays> calendars = new ArrayList<>();
        private final List<UUID> areas = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Integer> closedOf = new ArrayList<>();
        private final List<LocalDate> closed = new ArrayList<>();

        Calendars(List<Area> all, int year) {
            for (Area area : all) {
                if (!calendars.contains(area.workingDays())) {
                    calendars.add(area.workingDays());
                    close(calendars.size() - 1, year);
                }
                areas.add(area.id().value());
                numbers.add(calendars.indexOf(area.workingDays()));
            }
        }

        private void close(int number, int year) {
            LocalDate.of(year - YEARS_BACK, Month.JANUARY, 1)
                    .datesUntil(LocalDate.of(year + 1, Month.APRIL, 1))
                    .filter(day -> day.getDayOfWeek().getValue() <= 5
                            && !calendars.get(number).isWorkingDay(day))
                    .forEach(day -> {
                        closedOf.add(number);
                        closed.add(day);
                    });
        }
    }
}
