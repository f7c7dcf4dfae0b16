package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedPostcode;
import concord.matching.kernel.Postcode;
import java.util.concurrent.atomic.AtomicInteger;

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

    private final Tally places = new Tally();
    private final AtomicInteger records = new AtomicInteger();

    /** One thread at a time. */
    void add(PreparedRecord record, int one) {
        records.addAndGet(one);
        for (Postcode postcode : record.postcodes()) {
            long code = PackedPostcode.of(postcode);
            if (postcode.isFull()) {
                places.add(code, one);
            }
            places.add(PackedPostcode.outcode(code), one);
        }
    }

    /** The larger frequency of the two spellings: the rarer is probably the slip. */
    double ofName(NameToken one, NameToken other, double prior) {
        return shrunk(Math.max(one.bearers, other.bearers), prior);
    }

    /** @param postcode a whole one as {@link PackedPostcode} has it */
    double ofPostcode(long postcode) {
        return shrunk(places.of(postcode), POSTCODE_PRIOR);
    }

    /** That of its outward half. */
    double ofOutcode(long postcode) {
        return shrunk(places.of(PackedPostcode.outcode(postcode)), OUTCODE_PRIOR);
    }

    private double shrunk(int count, double prior) {
        return (count + PRIOR_RECORDS * prior) / (records.get() + PRIOR_RECORDS);
    }
}
