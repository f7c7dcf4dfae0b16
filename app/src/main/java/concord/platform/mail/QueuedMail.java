package concord.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail that waits, with how often it was tried. */
record QueuedMail(UUID id, String to, String subject, List<String> lines, String link, Instant queuedAt, int attempts) {

    /** After so many tries in vain nobody is likely to take it; it is kept and shown to the operator. */
    static final int MOST_ATTEMPTS = 12;

    private static final long LONGEST_WAIT_MINUTES = 6 * 60;

    boolean isLastAttempt() {
        return attempts + 1 >= MOST_ATTEMPTS;
    }

    /** Doubles from one minute up to six hours. */
    long minutesUntilNextTry() {
        return Math.min(LONGEST_WAIT_MINUTES, 1L << Math.min(attempts, 20));
    }
}
