package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedPostcode;
import concord.matching.kernel.PostcodeLevel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs rows against one query by their numbers alone, to the same bit as {@link Assessment} does by the records. What a part of a name
 * has in common with the query's is worked out once, however many rows have it. For one thread and one look.
 */
final class Weigher implements Rows.RowReader {

    private final Parts parts;
    private final Frequencies frequencies;
    private final QueryName[] names;
    private final int born;
    private final long[] postcodes;

    private PartAgreement given = PartAgreement.UNKNOWN;
    private PartAgreement family = PartAgreement.UNKNOWN;
    private boolean swapped;
    private double givenBits;
    private double nameBits;
    private PostcodeLevel postcode = PostcodeLevel.UNKNOWN;
    private double postcodeBits;

    /** Keeps what {@link Rows#bringNear} read from being left out as useless. */
    int near;

    /** What the last row weighs. */
    double bits;

    /** Where the last row belongs; null where it is not to be shown. */
    @Nullable
    Band band;

    /** @param alike the words of the lexicon that are like each word of the query */
    Weigher(PreparedRecord query, Map<NameToken, List<NameToken>> alike, Parts parts, Frequencies frequencies) {
        this.parts = parts;
        this.frequencies = frequencies;
        names = query.names().stream()
                .map(name -> new QueryName(name, alike, parts, frequencies))
                .toArray(QueryName[]::new);
        born = BirthCode.of(query.born());
        postcodes = query.postcodes().stream().mapToLong(PackedPostcode::of).toArray();
    }

    @Override
    public void plain(int theirGiven, int theirFamily, int theirBorn, long theirPostcode) {
        begin();
        for (int our = 0; our < names.length; our++) {
            name(names[our], theirGiven, theirFamily, our > 0);
        }
        if (theirPostcode != PackedPostcode.NONE) {
            for (long ours : postcodes) {
                postcode(ours, theirPostcode);
            }
        }
        end(BirthCode.believed(theirBorn));
    }

    @Override
    public void fuller(FullerRecord record) {
        begin();
        int[] theirs = record.parts;
        for (int our = 0; our < names.length; our++) {
            for (int at = 0; at < theirs.length; at += 2) {
                name(names[our], theirs[at], theirs[at + 1], our + at > 0);
            }
        }
        for (long ours : postcodes) {
            for (long their : record.postcodes) {
                postcode(ours, their);
            }
        }
        end(record.born);
    }

    private void begin() {
        given = PartAgreement.UNKNOWN;
        family = PartAgreement.UNKNOWN;
        swapped = false;
        givenBits = 0;
        nameBits = Double.NEGATIVE_INFINITY;
        postcode = PostcodeLevel.UNKNOWN;
        postcodeBits = Double.NEGATIVE_INFINITY;
    }

    private void end(int theirBorn) {
        BirthLevel birth = BirthLevel.between(born, theirBorn);
        double home = postcodeBits == Double.NEGATIVE_INFINITY ? 0 : postcodeBits;
        bits = givenBits + family.bits() + birth.bits() + home;
        band = Assessment.band(bits, given, family, swapped, birth, postcode);
    }

    private void name(QueryName ours, int theirGiven, int theirFamily, boolean other) {
        int whole = parts.whole(theirGiven, theirFamily);
        int givenPart = whole == Parts.NONE ? theirGiven : whole;
        int familyPart = whole == Parts.NONE ? theirFamily : whole;
        PartAgreement straightGiven = ours.given.with(givenPart);
        PartAgreement straightFamily = ours.family.with(familyPart);
        double straight = NameAgreement.givenBits(straightGiven, false, other) + straightFamily.bits();
        if (!straightGiven.level().agrees() || !straightFamily.level().agrees()) {
            PartAgreement crossGiven = ours.givenWithFamily.with(familyPart);
            if (crossGiven.level().agrees()) {
                PartAgreement crossFamily = ours.familyWithGiven.with(givenPart);
                double crosswise = NameAgreement.givenBits(crossGiven, true, other) + crossFamily.bits();
                if (crossFamily.level().agrees() && crosswise > straight) {
                    offer(crossGiven, crossFamily, true, other);
                    return;
                }
            }
        }
        offer(straightGiven, straightFamily, false, other);
    }

    private void offer(PartAgreement ourGiven, PartAgreement ourFamily, boolean crosswise, boolean other) {
        double ofGiven = NameAgreement.givenBits(ourGiven, crosswise, other);
        double ofBoth = ofGiven + ourFamily.bits();
        if (ofBoth > nameBits || (ofBoth == nameBits && ofGiven > givenBits)) {
            nameBits = ofBoth;
            givenBits = ofGiven;
            given = ourGiven;
            family = ourFamily;
            swapped = crosswise;
        }
    }

    private void postcode(long ours, long theirs) {
        PostcodeLevel level = PackedPostcode.between(ours, theirs);
        double ofLevel = PostcodeAgreement.bits(level, ours, theirs, frequencies);
        if (ofLevel > postcodeBits) {
            postcodeBits = ofLevel;
            postcode = level;
        }
    }
}
