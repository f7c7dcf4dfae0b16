package concord.matching;

import java.util.Arrays;

/** Counts the slips of the hand between two words: a letter changed, left out, added, or two neighbours the other way round. */
final class Edits {

    /** The answer for "more than this search looks for". */
    static final int MANY = 3;

    private Edits() {}

    /**
     * How many slips are allowed before two words of these lengths are held to be unrelated. In a short name two slips make any
     * other name.
     */
    static int allowed(int length, int otherLength) {
        int shorter = Math.min(length, otherLength);
        return shorter < 2 ? 0 : shorter < 5 ? 1 : 2;
    }

    /** The number of slips (optimal string alignment), or {@link #MANY} if there are more than allowed. */
    static int between(NameToken one, NameToken other) {
        int allowed = allowed(one.text.length(), other.text.length());
        // One slip changes at most two letters of the set, so most pairs part here without any counting.
        if (Math.abs(one.text.length() - other.text.length()) > allowed
                || Integer.bitCount(one.letters ^ other.letters) > 2 * allowed) {
            return MANY;
        }
        int edits = between(one.text, other.text);
        return edits <= allowed ? edits : MANY;
    }

    static int between(String one, String other) {
        int[] twoAgo = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = last[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, 1 + Math.min(last[column], now[column - 1]));
                if (isSwap(one, row, other, column)) {
                    now[column] = Math.min(now[column], twoAgo[column - 2] + 1);
                }
            }
            int[] spare = twoAgo;
            twoAgo = last;
            last = now;
            now = spare;
        }
        return last[other.length()];
    }

    /** Whether two neighbouring letters, and nothing else, stand the other way round. */
    static boolean isTransposition(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && isSwap(one, at + 2, other, at + 2)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static boolean isSwap(String one, int row, String other, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
