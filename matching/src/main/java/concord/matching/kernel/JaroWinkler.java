package concord.matching.kernel;

/**
 * The similarity of two words by Jaro and Winkler, from 0 to 1: shared letters that stand near each other, with a reward for an equal start.
 * Words over 64 letters are not looked at beyond them.
 */
public final class JaroWinkler {

    private static final int LONGEST = 64;
    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_REWARD = 0.1;

    private JaroWinkler() {}

    /**
     * The most that the similarity of two words can be, from their lengths and sets of letters alone: most pairs part here.
     *
     * @param letters a bit for each letter that the word has
     */
    public static double atMost(int length, int letters, int otherLength, int otherLetters) {
        int shared = Math.min(
                length - Integer.bitCount(letters & ~otherLetters),
                otherLength - Integer.bitCount(otherLetters & ~letters));
        double jaro = shared <= 0 ? 0 : ((double) shared / length + (double) shared / otherLength + 1) / 3;
        return jaro + LONGEST_PREFIX * PREFIX_REWARD * (1 - jaro);
    }

    /** The set of letters and figures of a word, a bit each; some rarer signs share one. */
    public static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }

    /** The same whichever word comes first. */
    public static double of(String one, String other) {
        boolean inOrder = one.length() == other.length() ? one.compareTo(other) <= 0 : one.length() < other.length();
        return inOrder ? fromShorter(one, other) : fromShorter(other, one);
    }

    private static double fromShorter(String one, String other) {
        int length = Math.min(LONGEST, one.length());
        int otherLength = Math.min(LONGEST, other.length());
        if (length == 0 || otherLength == 0) {
            return length == otherLength ? 1 : 0;
        }
        int window = Math.max(0, Math.max(length, otherLength) / 2 - 1);
        long taken = 0;
        long otherTaken = 0;
        for (int at = 0; at < length; at++) {
            int to = Math.min(otherLength - 1, at + window);
            for (int there = Math.max(0, at - window); there <= to; there++) {
                if ((otherTaken >>> there & 1) == 0 && one.charAt(at) == other.charAt(there)) {
                    taken |= 1L << at;
                    otherTaken |= 1L << there;
                    break;
                }
            }
        }
        int shared = Long.bitCount(taken);
        if (shared == 0) {
            return 0;
        }
        double jaro = ((double) shared / length
                        + (double) shared / otherLength
                        + (shared - outOfOrder(one, taken, other, otherTaken) / 2.0) / shared)
                / 3;
        return jaro + samePrefix(one, other) * PREFIX_REWARD * (1 - jaro);
    }

    private static int outOfOrder(String one, long taken, String other, long otherTaken) {
        int count = 0;
        long left = taken;
        long otherLeft = otherTaken;
        while (left != 0) {
            int at = Long.numberOfTrailingZeros(left);
            int there = Long.numberOfTrailingZeros(otherLeft);
            count += one.charAt(at) == other.charAt(there) ? 0 : 1;
            left &= left - 1;
            otherLeft &= otherLeft - 1;
        }
        return count;
    }

    private static int samePrefix(String one, String other) {
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
