package concord.platform.mail;

import java.time.Instant;
import java.util.List;

/** A mail as the demonstration shows it. */
public record MailEntry(String to, String subject, List<String> lines, String link, Instant queuedAt, State state) {

    public MailEntry {
        lines = List.copyOf(lines);
    }

    /** What has become of it. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }
}
