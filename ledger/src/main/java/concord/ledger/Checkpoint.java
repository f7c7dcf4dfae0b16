package concord.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What a log was at a moment: whose it is, how long, under which root. Signed, it is what outsiders hold us to.
 *
 * <p>The text is that of a C2SP checkpoint (c2sp.org/tlog-checkpoint) with the time as its one extension line; each
 * line is ended by a line feed:
 *
 * <pre>
 * concord.example/ledger
 * 128
 * (root hash in base64)
 * at 2026-11-22T09:00:00Z
 * </pre>
 */
public record Checkpoint(String origin, long size, Hash root, Instant at) {

    /** The origin names one log for ever, for example {@code concord.example/ledger}: no spaces, no plus sign. */
    public Checkpoint {
        KeyName.check(origin);
        if (size < 0) {
            throw new IllegalArgumentException("A log cannot have %d entries".formatted(size));
        }
        if (size == 0 && !root.equals(Hash.ofEmptyLog())) {
            throw new IllegalArgumentException("A log without entries has another root");
        }
    }

    /** Signs as the log itself: the key's name must be the origin. */
    public SignedCheckpoint sign(SigningKey key) {
        if (!key.name().equals(origin)) {
            throw new IllegalArgumentException("The log's key must bear the name of its origin");
        }
        return new SignedCheckpoint(this, List.of(key.sign(text())));
    }

    /** The text that is signed. */
    public String text() {
        return "%s\n%d\n%s\nat %s\n".formatted(origin, size, root.base64(), at);
    }

    /** Reads what {@link #text} printed; throws {@link MalformedText} at anything else. */
    public static Checkpoint parse(String text) {
        TextLines lines = new TextLines(text);
        Checkpoint checkpoint = read(lines);
        lines.end();
        return checkpoint;
    }

    static Checkpoint read(TextLines lines) {
        String origin = lines.next();
        if (!KeyName.isProper(origin)) {
            throw lines.malformed("expected the log's origin, without spaces or plus signs");
        }
        long size = lines.decimal(lines.next());
        Hash root = lines.hash();
        if (size == 0 && !root.equals(Hash.ofEmptyLog())) {
            throw lines.malformed("a log without entries has another root");
        }
        return new Checkpoint(origin, size, root, instant(lines));
    }

    private static Instant instant(TextLines lines) {
        String text = lines.value("at");
        try {
            Instant at = Instant.parse(text);
            if (at.toString().equals(text)) {
                return at;
            }
        } catch (DateTimeParseException notATime) {
            // The complaint below says all that a reader can use.
        }
        throw lines.malformed("expected a time in UTC such as 2026-11-22T09:00:00Z");
    }
}
