package concord.matching.batch;

import concord.matching.kernel.JaroWinkler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a column's values, each distinct word worked out once: millions of values are made of few words. */
final class ValueWords {

    /** For each value where its words begin in {@link #words}, and behind the last of them. */
    private final int[] first;

    private final int[] words;
    private final String[] texts;
    private final int[] letters;
    private final long[] hashes;
    private final double[] rarities;

    private ValueWords(int[] first, IntList words, List<String> texts, int[] rows, long known) {
        this.first = first;
        this.words = Arrays.copyOf(words.values, words.size);
        this.texts = texts.toArray(new String[0]);
        letters = texts.stream().mapToInt(JaroWinkler::letters).toArray();
        hashes = texts.stream().mapToLong(Hash::of).toArray();
        rarities = Arrays.stream(rows)
                .mapToDouble(count -> Counts.rarity(count, known))
                .toArray();
    }

    static ValueWords of(List<String> values, Counts counts) {
        int[] first = new int[values.size() + 1];
        IntList words = new IntList(values.size());
        IntList rows = new IntList(0);
        List<String> texts = new ArrayList<>();
        LongMap numbers = new LongMap();
        for (int code = 0; code < values.size(); code++) {
            for (String word : values.get(code).split(" ", -1)) {
                long hash = Hash.of(word);
                int number = numbers.get(hash);
                if (number < 0) {
                    number = texts.size();
                    numbers.put(hash, number);
                    texts.add(word);
                    rows.add(0);
                }
                words.add(number);
                rows.values[number] += code == 0 ? 0 : counts.of(code);
            }
            first[code + 1] = words.size;
        }
        return new ValueWords(first, words, texts, Arrays.copyOf(rows.values, rows.size), counts.known());
    }

    /** Of values that are never looked at word by word. */
    static ValueWords none(int values) {
        return new ValueWords(new int[values + 1], new IntList(0), List.of(), new int[0], 0);
    }

    int count(int value) {
        return first[value + 1] - first[value];
    }

    private int word(int value, int at) {
        return words[first[value] + at];
    }

    double rarity(int value, int at) {
        return rarities[word(value, at)];
    }

    long hash(int value, int at) {
        return hashes[word(value, at)];
    }

    /** How rare the rarest is of the first value's words that are among those of the second, or a negative number if there is none. */
    double rarestShared(int value, int other, WordLikeness likeness) {
        double rarest = -1;
        for (int at = 0; at < count(value); at++) {
            if (isAmong(word(value, at), other, likeness)) {
                rarest = Math.max(rarest, rarity(value, at));
            }
        }
        return rarest;
    }

    /** Whether every word of the first value is among those of the second. */
    boolean isWithin(int value, int other, WordLikeness likeness) {
        for (int at = 0; at < count(value); at++) {
            if (!isAmong(word(value, at), other, likeness)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAmong(int word, int value, WordLikeness likeness) {
        for (int at = first[value]; at < first[value + 1]; at++) {
            int other = words[at];
            boolean maybe = Math.abs(texts[word].length() - texts[other].length()) <= 1
                    && Integer.bitCount(letters[word] ^ letters[other]) <= 2;
            if (word == other || (maybe && likeness.areAlike(texts[word], texts[other]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words that differ are one with a slip. */
    interface WordLikeness {
        boolean areAlike(String one, String other);
    }
}
