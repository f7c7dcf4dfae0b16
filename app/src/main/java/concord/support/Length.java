package concord.support;

/** The longest texts that this room keeps, in characters. */
public final class Length {

    /** A line: a relationship, a label. */
    public static final int LINE = 200;

    /** A few sentences: a reason, a note of a session. */
    public static final int NOTE = 2_000;

    /** An account: a rationale, progress, evidence. */
    public static final int ACCOUNT = 10_000;

    private Length() {}
}
