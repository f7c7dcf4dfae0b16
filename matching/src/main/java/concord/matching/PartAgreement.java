package concord.matching;

import concord.matching.kernel.Bits;
import concord.matching.kernel.NameLevel;
import concord.matching.kernel.NameToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one part of a name compares with one part of another.
 *
 * @param level that of the closest pair of words
 * @param whole whether every word found its like; false for "Amina" beside "Amina Rose"
 * @param contradicted whether both parts have a further word and these differ, as brothers' names may: Mohammed Ali, Mohammed Omar
 */
record PartAgreement(NameLevel level, double bits, boolean whole, boolean contradicted) {

    static final PartAgreement UNKNOWN = new PartAgreement(NameLevel.UNKNOWN, 0, true, false);

    /** The share of true matches that agree letter by letter on a part, given .881 for the full name (hmpps-person-match). */
    private static final double EXACT_MATCHES = 0.94;

    /** No name is so rare that sharing it proves more; Splink sets the same floor under u. */
    private static final double MOST_BITS = 13;

    private static final double WEAK_WORD_BITS = 2;

    /** One of some twenty letters, unevenly used. */
    static final double INITIAL_BITS = 2;

    /** hmpps-person-match takes 7.9 bits for a full name that is wholly different: half for each part. */
    private static final double DIFFERENT_BITS = -4;

    /** A further word that agrees or not; hmpps-person-match has 6.2 and -4.6 for a middle name, clerks are laxer. */
    static final double MOST_FURTHER_BITS = 3;

    /** No two parts weigh more. */
    static final double MOST = MOST_BITS + MOST_FURTHER_BITS;

    private static final double FURTHER_DIFFERS_BITS = -1.5;
    private static final double WORD_MISSING_BITS = -1;

    /** However common a name is where we are, a full name that agrees must be shown when nothing speaks against it. */
    private static final double MOST_COMMON = .025;

    /** Whatever the two are, if no word of the one is like a word of the other. */
    static final PartAgreement DIFFERENT = new PartAgreement(NameLevel.DIFFERENT, DIFFERENT_BITS, true, false);

    private static final Pair NONE = new Pair(null, null, NameLevel.DIFFERENT, DIFFERENT_BITS);

    static PartAgreement between(NamePart ours, NamePart theirs, double prior, Frequencies frequencies) {
        if (ours.isBlank() || theirs.isBlank()) {
            return UNKNOWN;
        }
        Pair closest = closest(ours.forms(), theirs.forms(), prior, frequencies);
        PartAgreement agreement = new PartAgreement(closest.level, closest.bits, true, false);
        if (ours.words().size() + theirs.words().size() == 2 || !closest.level.agrees()) {
            return agreement;
        }
        List<NameToken> ourRest = without(ours, closest.ours);
        List<NameToken> theirRest = without(theirs, closest.theirs);
        boolean byWords = ourRest.size() < ours.words().size()
                && theirRest.size() < theirs.words().size();
        return byWords ? agreement.and(ourRest, theirRest, prior, frequencies) : agreement;
    }

    /** Looks at the words that are left once the closest pair is set aside. */
    private PartAgreement and(List<NameToken> ours, List<NameToken> theirs, double prior, Frequencies frequencies) {
        if (ours.isEmpty() && theirs.isEmpty()) {
            return this;
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            return new PartAgreement(level, bits + WORD_MISSING_BITS, false, false);
        }
        Pair further = closest(ours, theirs, prior, frequencies);
        return further.level.agrees()
                ? new PartAgreement(level, bits + Math.min(MOST_FURTHER_BITS, further.bits / 2), true, false)
                : new PartAgreement(level, bits + FURTHER_DIFFERS_BITS, false, true);
    }

    private static Pair closest(List<NameToken> ours, List<NameToken> theirs, double prior, Frequencies frequencies) {
        Pair closest = NONE;
        for (int at = 0; at < ours.size() * theirs.size(); at++) {
            NameToken our = ours.get(at / theirs.size());
            NameToken their = theirs.get(at % theirs.size());
            NameLevel level = NameLevel.between(our, their);
            if (level != NameLevel.DIFFERENT) {
                Pair next = new Pair(our, their, level, bits(level, our, their, prior, frequencies));
                closest = next.isCloserThan(closest) ? next : closest;
            }
        }
        return closest;
    }

    private static double bits(NameLevel level, NameToken our, NameToken their, double prior, Frequencies frequencies) {
        return switch (level) {
            case DIFFERENT -> DIFFERENT_BITS;
            case UNKNOWN -> 0;
            case INITIAL -> INITIAL_BITS;
            case EXACT, DOUBLED, TRANSPOSED, SHORT_FORM, ONE_EDIT, SKELETON, PHONETIC, TWO_EDITS -> {
                double exact = Bits.of(EXACT_MATCHES, Math.min(MOST_COMMON, frequencies.ofName(our, their, prior)));
                double most = our.weak && their.weak ? WEAK_WORD_BITS : MOST_BITS;
                yield Math.max(0.5, Math.min(most, exact) - level.cost());
            }
        };
    }

    /** The most that two words weigh in any two parts, further words aside: as if in surnames, which are the rarer. */
    static double most(NameToken ours, NameToken theirs, Frequencies frequencies) {
        return bits(NameLevel.between(ours, theirs), ours, theirs, Frequencies.SURNAME_PRIOR, frequencies);
    }

    private static List<NameToken> without(NamePart part, @Nullable NameToken word) {
        List<NameToken> rest = new ArrayList<>(part.words());
        rest.remove(word);
        return rest;
    }

    /** Two words and how close they are. */
    private record Pair(@Nullable NameToken ours, @Nullable NameToken theirs, NameLevel level, double bits) {

        boolean isCloserThan(Pair other) {
            return bits > other.bits || (bits == other.bits && level.compareTo(other.level) < 0);
        }
    }
}
