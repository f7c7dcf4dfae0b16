package concord.imports;

/** Counts what became of the rows. */
final class Tally {

    private long entered;
    private long again;
    private long refused;
    private long near;

    /** A row became a referral; so many records are near its person. */
    void entered(int nearRecords) {
        entered++;
        near += nearRecords > 0 ? 1 : 0;
    }

    /** A row had been entered before. */
    void again() {
        again++;
    }

    void refused() {
        refused++;
    }

    long read() {
        return entered + again + refused;
    }

    boolean hasRefused() {
        return refused > 0;
    }

    /** What the summary says, in the words of an import or of its dry run. */
    String told(boolean dryRun) {
        return """
                Rows read                  %,12d
                %s                   %,12d
                   a human must look at    %,12d  (somebody near is on record)
                Imported before            %,12d
                Refused                    %,12d""".formatted(read(), dryRun ? "To enter" : "Referred", entered, near, again, refused);
    }
}
