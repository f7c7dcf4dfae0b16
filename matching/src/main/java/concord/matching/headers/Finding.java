package concord.matching.headers;

import concord.matching.table.Evidence;

/** What became of a column, and why. */
sealed interface Finding {

    /** @param how says by what it was recognised */
    record Taken(Evidence evidence, String how) implements Finding {}

    record LeftOut(String why) implements Finding {}

    static Finding taken(Evidence evidence, String how) {
        return new Taken(evidence, how);
    }

    static Finding leftOut(String why) {
        return new LeftOut(why);
    }
}
