package concord.matching.batch;

import concord.matching.kernel.NameToken;

/** The hashes under which each distinct word of a name is filed, worked out once. */
final class WordForms {

    private static final int START = 3;

    private final long[] skeleton;
    private final long[] sound;
    private final long[] start;
    private final long[] initial;
    private final long[][] all;

    /** @param thorough whether also every spelling with a letter left out */
    WordForms(Words words, boolean thorough) {
        int count = words.size();
        skeleton = new long[count];
        sound = new long[count];
        start = new long[count];
        initial = new long[count];
        all = new long[count][];
        for (int at = 0; at < count; at++) {
            NameToken word = words.get(at);
            skeleton[at] = Hash.of(1, Hash.of(word.skeleton));
            sound[at] = Hash.of(2, Hash.of(word.phonetic));
            start[at] = Hash.of(3, Hash.of(word.text.substring(0, Math.min(START, word.length))));
            initial[at] = word.initial();
            all[at] = spellings(word, thorough);
        }
    }

    private long[] spellings(NameToken word, boolean thorough) {
        int deletions = thorough && word.length > 3 ? word.length + 1 : 0;
        long[] spellings = new long[2 + word.shortForms.length + deletions];
        int count = 0;
        spellings[count++] = skeleton[word.place];
        spellings[count++] = sound[word.place];
        for (int family : word.shortForms) {
            spellings[count++] = Hash.of(4, family);
        }
        for (int without = -1; without < deletions - 1; without++) {
            spellings[count++] = Hash.of(5, without(word.text, without));
        }
        return spellings;
    }

    private static long without(String text, int letter) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < text.length(); at++) {
            if (at != letter) {
                hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
            }
        }
        return hash;
    }

    long skeleton(int word) {
        return skeleton[word];
    }

    long sound(int word) {
        return sound[word];
    }

    /** The first letters. */
    long start(int word) {
        return start[word];
    }

    /** The first sound. */
    long initial(int word) {
        return initial[word];
    }

    /** Every form by which the word is found when it is misspelt. */
    long[] of(int word) {
        return all[word];
    }
}
