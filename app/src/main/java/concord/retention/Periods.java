package concord.retention;

import java.time.LocalDate;
import java.util.List;

/** The retention periods, by class and day from which they hold, the newest first. */
public record Periods(List<Period> versions) {

    public Periods {
        versions = List.copyOf(versions);
    }

    /**
     * One version of a period.
     *
     * @param from the first day on which it holds
     * @param setBy the post that set it, in words
     */
    public record Period(
            PeriodId id, RetentionClass retentionClass, int months, String source, LocalDate from, String setBy) {}
}
