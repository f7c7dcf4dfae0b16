package concord.retention;

import concord.platform.web.Words;

/** Puts a clock into words for the page of its record. */
final class KeptWords {

    private KeptWords() {}

    /** @param record what has to be closed, as the middle of a sentence says it */
    static String of(RetentionClock clock, String record) {
        RetentionClock.Running running = clock.running();
        return running == null
                ? "The clock has not started. It starts when %s is closed.".formatted(record)
                : "%s: closed on %s and kept for %s. Whether it is still needed is reviewed on %s. %s"
                        .formatted(
                                running.retentionClass().words(),
                                Words.date(running.started()),
                                Words.count(running.months(), "month"),
                                Words.date(running.reviewDue()),
                                running.source());
    }
}
