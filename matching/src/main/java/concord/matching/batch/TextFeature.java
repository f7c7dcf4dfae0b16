package concord.matching.batch;

import concord.matching.kernel.Edits;
import concord.matching.kernel.JaroWinkler;
import concord.matching.table.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    /** A word that more than one in eight share says nothing. */
    private static final double LEAST_RARITY = 3;

    final TextKind kind;
    final List<String> values;
    private final String[][] words;
    private final double[] rarity;
    private final Map<String, Double> wordRarity = new HashMap<>();
    private final double chance;

    private TextFeature(Column column, TextKind kind, Coding<String> coding) {
        super(column.evidence(), column.header(), coding.codes);
        this.kind = kind;
        this.values = coding.values;
        Counts counts = Counts.of(codes, values.size());
        this.rarity = counts.rarities();
        this.chance = counts.chanceOfEqual();
        this.words = values.stream().map(value -> value.split(" ", -1)).toArray(String[][]::new);
        countWords(counts);
    }

    static TextFeature of(Column column, int rows) {
        TextKind kind = TextKind.of(column.evidence());
        return new TextFeature(column, kind, Coding.of(column, rows, kind::normal, ""));
    }

    private void countWords(Counts counts) {
        Map<String, Integer> rows = new HashMap<>();
        for (int code = 1; code < words.length; code++) {
            for (String word : words[code]) {
                rows.merge(word, counts.of(code), Integer::sum);
            }
        }
        rows.forEach((word, count) -> wordRarity.put(word, Counts.rarity(count, counts.known())));
    }

    boolean isConstant() {
        return values.size() <= 2;
    }

    double rarity(int code) {
        return rarity[code];
    }

    String[] wordsOf(int code) {
        return words[code];
    }

    double rarityOf(String word) {
        return wordRarity.getOrDefault(word, 0.0);
    }

    @Override
    Prior prior() {
        return new Prior(kind.matches, kind.strangers, kind.weight, RARITY);
    }

    @Override
    double chanceOfEqual() {
        return chance;
    }

    @Override
    String words(int level) {
        return WORDS[level];
    }

    @Override
    int compare(int one, int other) {
        if (one == other) {
            return Found.of(EXACT, rarity[one]);
        }
        if (kind == TextKind.SEX) {
            return Found.of(DIFFERENT, 0);
        }
        String ours = values.get(one);
        String theirs = values.get(other);
        boolean sameFigures = kind == TextKind.NUMBER
                || kind == TextKind.PHONE
                || figures(ours).equals(figures(theirs));
        if (sameFigures && isNear(ours, theirs)) {
            return Found.of(NEAR, Math.min(rarity[one], rarity[other]));
        }
        return kind == TextKind.NUMBER || kind == TextKind.PHONE ? Found.of(DIFFERENT, 0) : byWords(one, other);
    }

    private boolean isNear(String ours, String theirs) {
        int shorter = Math.min(ours.length(), theirs.length());
        int slips = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
        if (Edits.between(ours, theirs, kind == TextKind.NUMBER || kind == TextKind.PHONE ? Math.min(1, slips) : slips)
                <= slips) {
            return true;
        }
        return kind != TextKind.NUMBER && kind != TextKind.PHONE && JaroWinkler.of(ours, theirs) >= NEAR_FROM;
    }

    private static String figures(String text) {
        StringBuilder figures = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                figures.append(text.charAt(at));
            }
        }
        return figures.toString();
    }

    private int byWords(int one, int other) {
        boolean inOrder = words[one].length == words[other].length
                ? values.get(one).compareTo(values.get(other)) <= 0
                : words[one].length < words[other].length;
        String[] shorter = inOrder ? words[one] : words[other];
        String[] longer = inOrder ? words[other] : words[one];
        int found = 0;
        double rarest = 0;
        for (String word : shorter) {
            if (isAmong(word, longer)) {
                found++;
                rarest = Math.max(rarest, rarityOf(word));
            }
        }
        if (found == shorter.length) {
            return Found.of(CONTAINED, rarest);
        }
        return rarest >= LEAST_RARITY ? Found.of(SHARED, rarest) : Found.of(DIFFERENT, 0);
    }

    private static boolean isAmong(String word, String[] words) {
        for (String other : words) {
            if (word.equals(other) || (word.length() > 4 && !isNumber(word) && Edits.between(word, other, 1) <= 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
