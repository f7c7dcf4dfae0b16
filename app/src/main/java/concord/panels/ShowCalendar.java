package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.time.YearMonth;

/**
 * The panels and their meetings.
 *
 * @param month whose meetings are shown as a table
 * @param page of past meetings, from one
 */
public record ShowCalendar(YearMonth month, int page) implements Query<Calendar>, Plain {

    /** Past meetings on a page. */
    public static final int SIZE = 25;

    public ShowCalendar {
        requireNonNull(month, "month is null");
        Given.that(page > 0, "Pages count from 1");
    }
}
