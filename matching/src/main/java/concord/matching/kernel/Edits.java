package concord.matching.kernel;

/** Counts the slips of the hand between two words: a letter changed, left out, added, or two neighbours the other way round. */
public final class Edits {

    /** The answer for "more than this search looks for". */
    public static final int MANY = 3;

    private Edits() {}

    /**
     * How many slips are allowed before two words of these lengths are held to be unrelated. In a short name two slips make any
     * other name.
     */
    public static int allowed(int length, int otherLength) {
        int shorter = Math.min(length, otherLength);
        return shorter < 2 ? 0 : shorter < 5 ? 1 : 2;
    }

    /** The number of slips (optimal string alignment), or {@link #MANY} if there are more than allowed. */
    public static int between(NameToken one, NameToken other) {
        int allowed = allowed(one.length, other.length);
        // One slip changes at most two letters of the set, so most pairs part here without any counting.
        if (Math.abs(one.length - other.length) > allowed
                || Integer.bitCount(one.letters ^ other.letters) > 2 * allowed) {
            return MANY;
        }
        return between(one.text, other.text, allowed);
    }

    /** The same for any text, looking for up to so many slips. */
    public static int between(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return MANY;
        }
        for (int edits = 0; edits <= allowed; edits++) {
            if (isWithin(edits, one, 0, other, 0)) {
                return edits;
            }
        }
        return MANY;
    }

    /** Tries each kind of slip at the first difference; with two slips at most this is far less work than a table. */
    private static boolean isWithin(int edits, String one, int from, String other, int otherFrom) {
        int at = from;
        int otherAt = otherFrom;
        while (at < one.length() && otherAt < other.length() && one.charAt(at) == other.charAt(otherAt)) {
            at++;
            otherAt++;
        }
        int left = one.length() - at;
        int otherLeft = other.length() - otherAt;
        if (left == 0 || otherLeft == 0 || edits == 0) {
            return Math.max(left, otherLeft) <= edits;
        }
        return isWithin(edits - 1, one, at + 1, other, otherAt + 1)
                || isWithin(edits - 1, one, at + 1, other, otherAt)
                || isWithin(edits - 1, one, at, other, otherAt + 1)
                || (isSwap(one, at, other, otherAt) && isWithin(edits - 1, one, at + 2, other, otherAt + 2));
    }

    /** Whether two neighbouring letters, and nothing else, stand the other way round. */
    public static boolean isTransposition(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return isSwap(one, at, other, at) && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static boolean isSwap(String one, int at, String other, int otherAt) {
        return at + 1 < one.length()
                && otherAt + 1 < other.length()
                && one.charAt(at) == other.charAt(otherAt + 1)
                && one.charAt(at + 1) == other.charAt(otherAt);
    }
}
