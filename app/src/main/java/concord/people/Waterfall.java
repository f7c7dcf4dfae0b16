package concord.people;

import concord.matching.Comparison;
import concord.matching.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The weight of a likeness as a fall of bars: each comparison begins where the one before has ended, the last bar is their
 * sum. Drawn in whole parts of the width, because the pages take no style of their own.
 */
public final class Waterfall {

    /** Parts of the width; as many classes stand in the style sheet. */
    static final int PARTS = 40;

    /** Bits that are shown as nothing. */
    private static final double TOO_LITTLE_TO_TELL = 0.05;

    private final double lowest;
    private final double highest;

    private Waterfall(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * One bar.
     *
     * @param bits with their sign, "+7.2"
     * @param sum of the bits so far
     * @param from where the bar begins, in parts of the width
     * @param length in parts of the width, one at least so that there is something to see
     */
    public record Step(String what, String bits, String sum, int from, int length, Side side) {}

    /** Which way a bar speaks: in words, for whom its look tells nothing. */
    public enum Side {
        /** For one person. */
        FOR("For"),
        /** Against one person. */
        AGAINST("Against"),
        /** Neither way, such as where one record says nothing. */
        NEITHER("Neither way"),
        /** The sum of all. */
        TOTAL("Together");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The class of its bar. */
        public String look() {
            return "concord-fall__bar--" + name().toLowerCase(Locale.ROOT);
        }

        private static Side of(double bits) {
            return Math.abs(bits) < TOO_LITTLE_TO_TELL ? NEITHER : bits < 0 ? AGAINST : FOR;
        }
    }

    static List<Step> of(Explanation why) {
        double sum = 0;
        double lowest = 0;
        double highest = 0;
        for (Comparison comparison : why.comparisons()) {
            sum += comparison.bits();
            lowest = Math.min(lowest, sum);
            highest = Math.max(highest, sum);
        }
        return new Waterfall(lowest, highest).steps(why);
    }

    private List<Step> steps(Explanation why) {
        var steps = new ArrayList<Step>();
        double sum = 0;
        for (Comparison comparison : why.comparisons()) {
            double next = sum + comparison.bits();
            steps.add(step(comparison.sentence(), sum, next, Side.of(comparison.bits())));
            sum = next;
        }
        steps.add(step("All comparisons", 0, sum, Side.TOTAL));
        return List.copyOf(steps);
    }

    private Step step(String what, double start, double end, Side side) {
        int from = Math.min(part(Math.min(start, end)), PARTS - 1);
        int length = Math.max(1, part(Math.max(start, end)) - from);
        return new Step(what, bits(end - start), bits(end), from, length, side);
    }

    private int part(double sum) {
        double range = highest - lowest;
        return range == 0 ? 0 : (int) Math.round((sum - lowest) / range * PARTS);
    }

    private static String bits(double bits) {
        return String.format(Locale.UK, "%+.1f", bits).replace('-', '−');
    }
}
