package concord.ledger;

/** A text form cannot be read: says in which line, counted from 1, and why. Never repeats what stood there. */
public final class MalformedText extends IllegalArgumentException {

    private final long line;
    private final String reason;

    MalformedText(long line, String reason) {
        super("Line %d: %s".formatted(line, reason));
        this.line = line;
        this.reason = reason;
    }

    public long line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
