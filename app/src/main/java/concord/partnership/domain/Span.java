package concord.partnership.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another.
 *
 * @param until the last day, included; absent where no end is known
 */
record Span(LocalDate from, @Nullable LocalDate until) {

    /** Of the columns {@code from_day} and {@code until_day}. */
    static Span read(ResultSet row) throws SQLException {
        return new Span(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Span other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }
}
