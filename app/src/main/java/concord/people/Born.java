package concord.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of when a person was born: a day, or a year worked out from an age, or nothing.
 *
 * @param about a year that may be off by some
 */
public record Born(@Nullable LocalDate day, @Nullable Integer about) {

    public Born {
        if (day != null && about != null) {
            throw new IllegalArgumentException("Born on a day, or about a year, not both");
        }
    }

    public static Born on(LocalDate day) {
        return new Born(day, null);
    }

    public static Born about(int year) {
        return new Born(null, year);
    }

    public static Born unknown() {
        return new Born(null, null);
    }

    /** True where there is a day or a year. */
    public boolean known() {
        return day != null || about != null;
    }

    /** Says nothing about the person, so that a birth date cannot slip into a log line. */
    @Override
    public String toString() {
        return "Born[withheld]";
    }
}
