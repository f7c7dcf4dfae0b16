package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.Postcode;
import java.util.HashMap;
import java.util.Map;

/**
 * How common names and places are among the records of the index, so that sharing a rare one counts for more.
 *
 * <p>Our own counts are shrunk towards national priors: a small index says little about how common a name is.
 */
final class Frequencies {

    /** The chance that two unrelated people share a given name: hmpps-person-match 2026_02_23, u of "only forename exact". */
    static final double GIVEN_NAME_PRIOR = 4.3e-3;

    /** The same for a surname: u of "only surname exact". */
    static final double SURNAME_PRIOR = 7.9e-4;

    /** The same for a whole postcode: u of "shared, product of frequencies below 1e-5". */
    static final double POSTCODE_PRIOR = 1.9e-5;

    /** The same for an outward half: u of "same outcode". */
    static final double OUTCODE_PRIOR = 2.4e-3;

    /** The priors count for as much as this many records; our estimate. */
    private static final double PRIOR_RECORDS = 1_000;

    private final Map<String, Integer> places = new HashMap<>();
    private int records;

    void add(PreparedRecord record, int one) {
        records += one;
        for (Postcode postcode : record.postcodes()) {
            if (postcode.isFull()) {
                count(postcode.full(), one);
            }
            count(outcodeName(postcode), one);
        }
    }

    /** The larger frequency of the two spellings: the rarer is probably the slip. */
    double ofName(NameToken one, NameToken other, double prior) {
        return shrunk(Math.max(one.bearers, other.bearers), prior);
    }

    double ofPostcode(Postcode postcode) {
        return shrunk(places.getOrDefault(postcode.full(), 0), POSTCODE_PRIOR);
    }

    double ofOutcode(Postcode postcode) {
        return shrunk(places.getOrDefault(outcodeName(postcode), 0), OUTCODE_PRIOR);
    }

    private double shrunk(int count, double prior) {
        return (count + PRIOR_RECORDS * prior) / (records + PRIOR_RECORDS);
    }

    private void count(String place, int one) {
        places.merge(place, one, (before, more) -> before + more == 0 ? null : before + more);
    }

    /** An outcode can look like a whole foreign postcode, so it is counted under a name of its own. */
    private static String outcodeName(Postcode postcode) {
        return postcode.outcode() + "*";
    }
}
