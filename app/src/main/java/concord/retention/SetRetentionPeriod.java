package concord.retention;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import java.time.LocalDate;

/**
 * Sets how long records of a class are kept, from a day on. Clocks that run already are never lengthened by it (F18);
 * a shorter period holds for them too.
 *
 * @param retentionClass a code of {@link RetentionClass}
 * @param months how long after closure a record is reviewed, 1 to 1,200
 * @param source the policy or law that the period comes from
 */
public record SetRetentionPeriod(RetentionClass retentionClass, int months, LocalDate from, String source)
        implements Command<PeriodId> {

    /** A hundred years: the longest that any holder was reported to keep. */
    public static final int MOST_MONTHS = 1_200;

    private static final int LONGEST_SOURCE = 500;

    public SetRetentionPeriod {
        requireNonNull(retentionClass, "retentionClass is null");
        requireNonNull(from, "from is null");
        source = source.strip();
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months is not between 1 and " + MOST_MONTHS);
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("source is empty or too long");
        }
    }
}
