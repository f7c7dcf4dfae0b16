package concord.referrals.web.intake;

/** How much each field takes, in characters as readers count them. Half of what the room keeps, whatever the script. */
public final class Limits {

    /** A name, a role, a telephone number. */
    public static final int LINE = 100;

    /** An address; a line of evidence. */
    public static final int LINES = 250;

    /** An account in somebody's own words. */
    public static final int ACCOUNT = 5_000;

    /** A shorter account: what else could explain it, why somebody was not told. */
    public static final int NOTE = 1_000;

    /** Lines of a list: agencies, things that cannot be attached. */
    public static final int ROWS = 20;

    /** Files that one referral takes. */
    public static final int FILES = 10;

    private Limits() {}
}
