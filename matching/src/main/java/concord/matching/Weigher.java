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
    private final LikeWords like;
    private final QueryName[] names;
    private final int born;
    private final long[] postcodes;

    /** Of the name of the row that is looked at: its parts, and what of the query each may agree with. */
    private int givenPart;

    private int familyPart;
    private int givenLike;
    private int familyLike;

    private PartAgreement given = PartAgreement.UNKNOWN;
    private PartAgreement family = PartAgreement.UNKNOWN;
    private boolean swapped;
    private double givenBits;
    private double nameBits;
    private PostcodeLevel postcode = PostcodeLevel.UNKNOWN;
    private double postcodeBits;

    /** What the last row weighs. */
    double bits;

    /** Where the last row belongs; null where it is not to be shown. */
    @Nullable
    Band band;

    /** @param alike the words of the lexicon that are like each word of the query */
    Weigher(PreparedRecord query, Map<NameToken, List<NameToken>> alike, Parts parts, Frequencies frequencies) {
        this.parts = parts;
        this.frequencies = frequencies;
        like = new LikeWords(alike);
        names = query.names().stream()
                .map(name -> new QueryName(name, like, parts, frequencies))
                .toArray(QueryName[]::new);
        born = BirthCode.of(query.born());
        postcodes = query.postcodes().stream().mapToLong(PackedPostcode::of).toArray();
    }

    @Override
    public void plain(int theirGiven, int theirFamily, int theirBorn, long theirPostcode) {
        begin();
        their(theirGiven, theirFamily);
        for (int our = 0; our < names.length; our++) {
            name(names[our], our > 0);
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
                their(theirs[at], theirs[at + 1]);
                name(names[our], our + at > 0);
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

    private void their(int theirGiven, int theirFamily) {
        int whole = parts.whole(theirGiven, theirFamily);
        givenPart = whole == Parts.NONE ? theirGiven : whole;
        familyPart = whole == Parts.NONE ? theirFamily : whole;
        givenLike = parts.like(givenPart, like);
        familyLike = parts.like(familyPart, like);
    }

    private void name(QueryName ours, boolean other) {
        PartAgreement straightGiven = ours.given(givenPart, givenLike);
        PartAgreement straightFamily = ours.family(familyPart, familyLike);
        double straight = NameAgreement.givenBits(straightGiven, false, other) + straightFamily.bits();
        if (!straightGiven.level().agrees() || !straightFamily.level().agrees()) {
            PartAgreement crossGiven = ours.givenWithFamily(familyPart, familyLike);
            if (crossGiven.level().agrees()) {
                PartAgreement crossFamily = ours.familyWithGiven(givenPart, givenLike);
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
