package concord.matching.batch;

import concord.matching.kernel.Edits;
import concord.matching.kernel.JaroWinkler;
import concord.matching.table.Column;
import java.util.List;

/** Values without a rule of their own: words compared as a bag, with slips; numbers figure by figure. */
final class TextFeature extends Feature {

    static final int EXACT = 1;
    static final int NEAR = 2;
    static final int CONTAINED = 3;
    static final int SHARED = 4;
    static final int DIFFERENT = 5;

    private static final String[] WORDS = {
        "not known in one of the records",
        "the same",
        "nearly the same",
        "one within the other",
        "some words shared",
        "different",
    };

    private static final double[] RARITY = {0, 1, .5, .8, .8, 0};
    private static final double NEAR_FROM = 0.92;
    private static final int MOST_SLIPS = 2;
    /** No two values of four characters or more within the slips allowed have less, whatever the order of their letters. */
    private static final double LEAST_LIKENESS = 0.75;

    private static final int SIGN_BITS = 26;
    private static final int SIGNS = (1 << SIGN_BITS) - 1;
    private static final int MOST_LENGTH = 63;

    /** A word that more than one in eight share says nothing. */
    private static final double LEAST_RARITY = 3;

    final TextKind kind;
    final List<String> values;
    private final ValueWords words;
    private final int[] letters;
    private final int[] lengths;
    private final double[] rarity;
    /** What each value is found to be beside itself. */
    private final int[] exact;

    private final long[] hashes;

    private TextFeature(Column column, TextKind kind, Coding<String> coding, Counts counts) {
        super(
                column.evidence(),
                column.header(),
                coding.codes,
                new Prior(kind.matches, kind.strangers, kind.weight, RARITY),
                WORDS,
                counts.chanceOfEqual());
        this.kind = kind;
        this.values = coding.values;
        this.rarity = counts.rarities();
        this.exact = Found.ofEach(EXACT, rarity);
        this.words = isNumeric() ? ValueWords.none(values.size()) : ValueWords.of(values, counts);
        this.letters = values.stream().mapToInt(JaroWinkler::letters).toArray();
        this.lengths = values.stream().mapToInt(String::length).toArray();
        this.hashes = values.stream().mapToLong(Hash::of).toArray();
    }

    static TextFeature of(Column column, int rows) {
        TextKind kind = TextKind.of(column.evidence());
        Coding<String> coding = Coding.of(column, rows, kind::normal, "", Hash::of);
        return new TextFeature(column, kind, coding, Counts.of(coding.codes, coding.values.size()));
    }

    boolean isConstant() {
        return values.size() <= 2;
    }

    double rarity(int code) {
        return rarity[code];
    }

    long hash(int code) {
        return hashes[code];
    }

    /** How many words the value has. */
    int wordCount(int code) {
        return words.count(code);
    }

    double rarityOfWord(int code, int word) {
        return words.rarity(code, word);
    }

    long hashOfWord(int code, int word) {
        return words.hash(code, word);
    }

    @Override
    boolean isCostly() {
        return kind != TextKind.SEX && !isNumeric();
    }

    private boolean isNumeric() {
        return kind == TextKind.NUMBER || kind == TextKind.PHONE;
    }

    @Override
    boolean hasGlance() {
        return kind != TextKind.SEX;
    }

    /** The signs it is written with, folded, and how many; 0 for several words, which need a closer look. */
    @Override
    int glance(int code) {
        int folded = (letters[code] & SIGNS) | (letters[code] >>> SIGN_BITS);
        return words.count(code) > 1 ? 0 : folded | (Math.min(lengths[code], MOST_LENGTH) << SIGN_BITS);
    }

    @Override
    boolean differ(int glance, int other) {
        if (glance == 0 || other == 0) {
            return false;
        }
        int length = glance >>> SIGN_BITS;
        int otherLength = other >>> SIGN_BITS;
        int signs = glance & SIGNS;
        int otherSigns = other & SIGNS;
        int apart = Integer.bitCount(signs ^ otherSigns);
        if (isNumeric()) {
            return apart > 2 || Math.abs(length - otherLength) > 1;
        }
        return apart > 2 * MOST_SLIPS
                && Math.max(length, otherLength) < MOST_LENGTH
                && JaroWinkler.atMost(length, signs, otherLength, otherSigns) < NEAR_FROM;
    }

    @Override
    boolean mayBeAlike(int one, int other) {
        if (kind == TextKind.SEX) {
            return false;
        }
        int apart = Integer.bitCount(letters[one] ^ letters[other]);
        if (isNumeric()) {
            return apart <= 2 && Math.abs(lengths[one] - lengths[other]) <= 1;
        }
        return apart <= 2 * MOST_SLIPS
                || words.count(one) > 1
                || words.count(other) > 1
                || JaroWinkler.atMost(lengths[one], letters[one], lengths[other], letters[other]) >= NEAR_FROM;
    }

    @Override
    int compare(int one, int other) {
        if (one == other) {
            return exact[one];
        }
        if (!mayBeAlike(one, other)) {
            return Found.of(DIFFERENT, 0);
        }
        boolean sameFigures = isNumeric() || haveTheSameFigures(values.get(one), values.get(other));
        if (sameFigures && isNear(one, other)) {
            return Found.of(NEAR, Math.min(rarity[one], rarity[other]));
        }
        return isNumeric() ? Found.of(DIFFERENT, 0) : byWords(one, other);
    }

    private boolean isNear(int one, int other) {
        String ours = values.get(one);
        String theirs = values.get(other);
        if (JaroWinkler.atMost(ours.length(), letters[one], theirs.length(), letters[other]) < LEAST_LIKENESS) {
            return false;
        }
        int shorter = Math.min(ours.length(), theirs.length());
        int slips = shorter < 4 ? 0 : shorter < 8 ? 1 : MOST_SLIPS;
        boolean maybe = Integer.bitCount(letters[one] ^ letters[other]) <= 2 * slips;
        if (maybe && Edits.between(ours, theirs, isNumeric() ? Math.min(1, slips) : slips) <= slips) {
            return true;
        }
        return !isNumeric() && JaroWinkler.of(ours, theirs) >= NEAR_FROM;
    }

    private static boolean haveTheSameFigures(String one, String other) {
        int at = figure(one, 0);
        int there = figure(other, 0);
        while (at < one.length() && there < other.length() && one.charAt(at) == other.charAt(there)) {
            at = figure(one, at + 1);
            there = figure(other, there + 1);
        }
        return at == one.length() && there == other.length();
    }

    /** Where the next figure stands from there on, or the end. */
    private static int figure(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    private int byWords(int one, int other) {
        boolean inOrder = words.count(one) == words.count(other)
                ? values.get(one).compareTo(values.get(other)) <= 0
                : words.count(one) < words.count(other);
        int shorter = inOrder ? one : other;
        int longer = inOrder ? other : one;
        double rarest = words.rarestShared(shorter, longer, TextFeature::isSlip);
        if (rarest >= 0 && words.isWithin(shorter, longer, TextFeature::isSlip)) {
            return Found.of(CONTAINED, rarest);
        }
        return rarest >= LEAST_RARITY ? Found.of(SHARED, rarest) : Found.of(DIFFERENT, 0);
    }

    private static boolean isSlip(String word, String other) {
        return word.length() > 4 && !isNumber(word) && Edits.between(word, other, 1) <= 1;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
