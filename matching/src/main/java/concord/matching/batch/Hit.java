package concord.matching.batch;

import concord.matching.Band;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record that may be about the person asked for.
 *
 * @param row its row in the table
 * @param bits the evidence that it is, as log2 of the likelihood ratio; the sum of the reasons' bits, save that what a home tells is not
 *     counted twice
 * @param probability that it is, among so many records
 */
public record Hit(int row, double bits, double probability, Band band, List<Reason> reasons) {

    public Hit {
        reasons = List.copyOf(reasons);
    }

    /** Every reason in one line. */
    public String sentence() {
        return reasons.stream().map(Reason::sentence).collect(Collectors.joining("; "));
    }
}
