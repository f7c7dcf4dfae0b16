package concord.demonstration;

import concord.support.Frequency;
import java.time.LocalDate;
import java.util.List;

/** How often sessions are given so that they fit into the time of support. */
final class Sessions {

    private static final int SPARE = 18; // days left at the end

    private Sessions() {}

    /** As seldom as fits. */
    static Frequency every(int sessions, LocalDate from, LocalDate until) {
        long length = until.toEpochDay() - from.toEpochDay() - SPARE;
        return List.of(Frequency.MONTHLY, Frequency.FORTNIGHTLY).stream()
                .filter(frequency -> (long) frequency.days() * sessions <= length)
                .findFirst()
                .orElse(Frequency.WEEKLY);
    }
}
