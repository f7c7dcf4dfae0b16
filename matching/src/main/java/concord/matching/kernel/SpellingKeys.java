package concord.matching.kernel;

import java.util.Arrays;

/**
 * The keys of symmetric deletion: every spelling that is left when up to two letters are taken out of a word. Two words within
 * two slips of each other share at least one, so misspellings are found without trying any letter.
 */
public final class SpellingKeys {

    /** The method holds on a prefix alone, and long words need no more to be told apart. */
    private static final int PREFIX = 12;

    private SpellingKeys() {}

    public static long[] of(String word) {
        String start = word.substring(0, Math.min(PREFIX, word.length()));
        long[] keys = new long[1 + start.length() + start.length() * (start.length() - 1) / 2];
        int count = 0;
        keys[count++] = key(start, -1, -1);
        int allowed = Edits.allowed(word.length(), word.length());
        for (int first = 0; allowed > 0 && first < start.length(); first++) {
            keys[count++] = key(start, first, -1);
            for (int second = first + 1; allowed > 1 && second < start.length(); second++) {
                keys[count++] = key(start, first, second);
            }
        }
        return distinct(Arrays.copyOf(keys, count));
    }

    public static long[] distinct(long[] keys) {
        Arrays.sort(keys);
        int count = 0;
        for (int at = 0; at < keys.length; at++) {
            if (at == 0 || keys[at] != keys[at - 1]) {
                keys[count++] = keys[at];
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static long key(String start, int without, int orWithout) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < start.length(); at++) {
            if (at != without && at != orWithout) {
                hash = (hash ^ start.charAt(at)) * 0x100000001B3L;
            }
        }
        return Key.SPELLING_WITHOUT.of(hash);
    }
}
