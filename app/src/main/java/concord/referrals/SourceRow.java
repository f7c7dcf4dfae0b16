package concord.referrals;

/**
 * What makes a row of somebody's list the same row when it comes again. Both parts are kept under a key of the
 * installation, so that nobody can guess a person from them.
 *
 * @param identity the row's own number in its list; where it has none, its content
 * @param content everything that was read of the row
 */
public record SourceRow(String identity, String content) {

    public SourceRow {
        identity = Said.surely(identity, 1_000, "The identity of a row");
        content = Said.surely(content, Said.LONG, "The content of a row");
    }

    /** Says nothing, because the row speaks of a person. */
    @Override
    public String toString() {
        return "SourceRow[withheld]";
    }
}
