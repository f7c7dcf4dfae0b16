package concord.matching.batch;

import concord.matching.kernel.Edits;
import concord.matching.kernel.JaroWinkler;
import concord.matching.kernel.NameLevel;
import concord.matching.kernel.NameToken;

/** How close two parts of names are: the levels that the model weighs, and the rule that finds them. */
final class NamePartLevel {

    static final int EXACT = 1;
    static final int SHORT_FORM = 2;
    static final int ONE_EDIT = 3;
    static final int SOUND = 4;
    static final int TWO_EDITS = 5;
    static final int INITIAL = 6;
    /** Every word of the shorter part is in the longer one. */
    static final int SUBSET = 7;
    /** A word agrees, but each side has another that does not. */
    static final int ONE_OF_SEVERAL = 8;

    static final int FAR = 9;
    static final int DIFFERENT = 10;
    /** It agrees with another part of the other name: given and family names swapped, a maiden name, an alias. */
    static final int ELSEWHERE = 11;

    static final int LEVELS = 12;

    private static final double FAR_FROM = 0.80;
    private static final double NEAR_FROM = 0.90;

    private NamePartLevel() {}

    static boolean agrees(int level) {
        return level >= EXACT && level <= SUBSET && level != INITIAL;
    }

    static boolean isClose(int level) {
        return level >= EXACT && level <= TWO_EDITS;
    }

    static int between(NamePart one, NamePart other) {
        if (one.words.length == 1 && other.words.length == 1) {
            return between(one.words[0], other.words[0]);
        }
        if (Edits.between(one.joined, other.joined, 1) == 0) {
            return EXACT;
        }
        boolean inOrder = one.words.length == other.words.length
                ? one.joined.compareTo(other.joined) <= 0
                : one.words.length < other.words.length;
        NamePart shorter = inOrder ? one : other;
        int level = aligned(shorter, inOrder ? other : one);
        boolean spelt = one.joined.length() > 4 && Edits.between(one.joined, other.joined, 1) <= 1;
        return spelt && (level == DIFFERENT || level > ONE_EDIT) ? ONE_EDIT : level;
    }

    /** Words find their likes in any order, each but once. */
    private static int aligned(NamePart shorter, NamePart longer) {
        long taken = 0;
        int worst = EXACT;
        int best = DIFFERENT;
        for (NameToken word : shorter.words) {
            int closest = DIFFERENT;
            int place = -1;
            for (int at = 0; at < longer.words.length; at++) {
                int level = (taken >>> at & 1) == 0 ? between(word, longer.words[at]) : DIFFERENT;
                if (level < closest) {
                    closest = level;
                    place = at;
                }
            }
            taken |= place < 0 ? 0 : 1L << place;
            worst = Math.max(worst, closest);
            best = Math.min(best, closest);
        }
        if (worst < FAR) {
            return shorter.words.length == longer.words.length ? worst : SUBSET;
        }
        return best <= TWO_EDITS ? ONE_OF_SEVERAL : worst;
    }

    static int between(NameToken one, NameToken other) {
        return switch (NameLevel.between(one, other)) {
            case EXACT -> EXACT;
            case DOUBLED, TRANSPOSED, ONE_EDIT -> ONE_EDIT;
            case SHORT_FORM -> SHORT_FORM;
            case SKELETON, PHONETIC -> SOUND;
            case TWO_EDITS -> TWO_EDITS;
            case INITIAL -> INITIAL;
            case DIFFERENT, UNKNOWN ->
                JaroWinkler.atMost(one.length, one.letters, other.length, other.letters) < FAR_FROM
                        ? DIFFERENT
                        : byLikeness(JaroWinkler.of(one.text, other.text));
        };
    }

    private static int byLikeness(double likeness) {
        if (likeness >= NEAR_FROM) {
            return TWO_EDITS;
        }
        return likeness >= FAR_FROM ? FAR : DIFFERENT;
    }
}
