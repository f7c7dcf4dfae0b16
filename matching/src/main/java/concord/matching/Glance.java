package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedDate;
import concord.matching.kernel.PackedPostcode;
import concord.matching.kernel.PostcodeLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Tells by its {@link Sketch} that a record cannot reach the floor beside one query, so that it need not be weighed. What passes may still weigh too
 * little; what does not never weighs enough, as {@code GlanceTests} holds. For one look.
 */
final class Glance {

    /** A sum of rounded bits may be less than the sum of the bits by less than this. */
    private static final float ROUNDING = 1e-4f;

    /** What two postcodes have in common as far as sketches tell: the places in {@link #home} and {@link #FLOOR}. */
    private static final int NOT_KNOWN = 0;

    private static final int NOTHING = 1;
    private static final int ONE_END = 2;
    private static final int BOTH_ENDS = 3;

    private static final float[] FLOOR = {
        (float) Assessment.POSSIBLY_BITS - ROUNDING,
        (float) Assessment.POSSIBLY_BITS - ROUNDING,
        (float) Assessment.POSSIBLY_BITS - ROUNDING,
        (float) Assessment.LEAST_BITS - ROUNDING
    };

    /** The most that each number of a {@link Sketch.Field} adds: that of a word which is like none of the query's in most places. */
    private final float[] family;

    private final float[] given;
    private final float[] further;
    private final float[] joined;
    private final float another;

    private final int born;
    private final int year;
    private final float mostOfBirth;

    /** Of each postcode of the query, as a {@link Sketch} has them. */
    private final int[] starts;

    private final int[] ends;

    /** Whether some postcode of the query has no ends that tell anything. */
    private final boolean anyPostcode;

    private final float[] home = {0, (float) PostcodeAgreement.DIFFERENT_BITS, 0, 0};

    /** @param alike the words of the lexicon that are like each word of the query */
    Glance(PreparedRecord query, Map<NameToken, List<NameToken>> alike, Frequencies frequencies) {
        another = (float) another(query);
        family = most(Sketch.FAMILY);
        given = most(Sketch.GIVEN);
        further = most(Sketch.FURTHER);
        joined = most(Sketch.JOINED);
        alike.forEach((ours, like) ->
                like.forEach(theirs -> note(theirs, (float) PartAgreement.most(ours, theirs, frequencies))));
        born = BirthCode.of(query.born());
        year = BirthCode.year(born);
        mostOfBirth = (float) mostOfBirth();
        long[] postcodes =
                query.postcodes().stream().mapToLong(PackedPostcode::of).toArray();
        anyPostcode = !Arrays.stream(postcodes).allMatch(Sketch::hasEnds);
        starts = Arrays.stream(postcodes).mapToInt(Sketch::start).toArray();
        ends = Arrays.stream(postcodes).mapToInt(Sketch::end).toArray();
        for (long postcode : postcodes) {
            note(postcode, frequencies);
        }
    }

    private static double another(PreparedRecord query) {
        // Half a name is compared in other ways, and of no name nothing is known: see PreparedName.
        boolean whole = query.names().stream()
                .noneMatch(name ->
                        name.writtenGiven().isBlank() || name.writtenFamily().isBlank());
        if (!whole || query.names().isEmpty()) {
            return PartAgreement.MOST;
        }
        boolean initials = query.tokens().stream().anyMatch(NameToken::isInitial);
        return initials ? PartAgreement.INITIAL_BITS : PartAgreement.DIFFERENT.bits();
    }

    private float[] most(Sketch.Field field) {
        float[] most = new float[field.any() + 1];
        Arrays.fill(most, another);
        most[field.any()] = (float) PartAgreement.MOST;
        return most;
    }

    private void note(NameToken theirs, float bits) {
        int place = theirs.place;
        raise(family, Sketch.FAMILY.of(place), bits);
        raise(given, Sketch.GIVEN.of(place), bits);
        raise(further, Sketch.FURTHER.of(place), bits);
        if (Sketch.isLong(theirs)) {
            raise(joined, Sketch.JOINED.of(place), bits);
        }
    }

    private void note(long postcode, Frequencies frequencies) {
        double oneEnd = PostcodeAgreement.bits(PostcodeLevel.ONE_CHARACTER, postcode, postcode, frequencies);
        double bothEnds = PostcodeAgreement.bits(PostcodeLevel.FULL, postcode, postcode, frequencies);
        raise(home, ONE_END, (float) oneEnd);
        raise(home, BOTH_ENDS, (float) Math.max(oneEnd, bothEnds));
    }

    private static void raise(float[] most, int at, float bits) {
        most[at] = Math.max(most[at], bits);
    }

    private double mostOfBirth() {
        if (born == BirthCode.UNKNOWN) {
            return BirthLevel.UNKNOWN.bits();
        }
        return born < 0 ? BirthLevel.ABOUT_THE_YEAR.bits() : BirthLevel.EXACT.bits();
    }

    /** False if a record with this sketch weighs too little beside the query to be shown. */
    boolean mayBeShown(long sketch) {
        int postcode = postcode(sketch);
        float known = family[Sketch.FAMILY.in(sketch)] + given(sketch) + home[postcode];
        float floor = FLOOR[postcode];
        return known + mostOfBirth >= floor && known + birth(sketch) >= floor;
    }

    private float given(long sketch) {
        float first = given[Sketch.GIVEN.in(sketch)];
        int second = Sketch.FURTHER.in(sketch);
        if (second == Sketch.NONE) {
            return first;
        }
        float other = further[second];
        float both = first > another && other > another ? (float) PartAgreement.MOST_FURTHER_BITS : 0;
        return Math.max(Math.max(first, other) + both, joined[Sketch.JOINED.in(sketch)]);
    }

    private int postcode(long sketch) {
        int start = Sketch.START.in(sketch);
        if (start == Sketch.NONE || starts.length == 0) {
            return NOT_KNOWN;
        }
        int common = anyPostcode || start == Sketch.START.any() ? BOTH_ENDS : NOTHING;
        int end = Sketch.END.in(sketch);
        for (int at = 0; at < starts.length; at++) {
            int ofThis = (start == starts[at] ? 1 : 0) + (end == ends[at] ? 1 : 0);
            common = Math.max(common, NOTHING + ofThis);
        }
        return common;
    }

    private float birth(long sketch) {
        int theirs = Sketch.born(sketch);
        if (theirs == BirthCode.UNKNOWN || born == BirthCode.UNKNOWN) {
            return mostOfBirth;
        }
        int differing = born ^ theirs;
        boolean near = born < 0
                || differing >>> 16 == 0
                || (differing & 0xFFFF) == 0
                || PackedDate.differing(born, theirs) <= 2;
        // Most are in other years and nothing like, and of these only the years are looked at.
        return (float)
                (near ? BirthLevel.between(born, theirs) : BirthLevel.byYears(Math.abs(Sketch.year(sketch) - year)))
                        .bits();
    }
}
