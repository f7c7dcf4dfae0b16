package concord.matching.batch;

import java.util.function.Consumer;

/**
 * How a run decides and where it speaks.
 *
 * @param threshold the probability from which a pair or a person is joined, above 0 and below 1
 * @param seed begins the draws by which a run learns what chance agreement looks like; the same seed draws the same
 * @param progress hears short sentences about the work done; never a value of a record
 */
public record Settings(double threshold, long seed, Consumer<String> progress) {

    /** Good without any knowledge of the file: where precision and recall balance best on the tuning sets. Not one wrong pair in a hundred. */
    public static final double USUAL_THRESHOLD = 0.99;

    public static final long USUAL_SEED = 20_261_130;

    public Settings {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("The threshold must lie between 0 and 1.");
        }
    }

    public static Settings usual() {
        return new Settings(USUAL_THRESHOLD, USUAL_SEED, _ -> {});
    }

    public Settings threshold(double other) {
        return new Settings(other, seed, progress);
    }

    /**
     * A pair is weighed by itself, but it seldom stands alone: another record, or the lack of any better candidate, speaks for it as well.
     * So the odds of the pair alone understate what is known. On every tuning set precision and recall balance best where the pair alone
     * has odds of about 1 to 4; the scale of probabilities is set so that the usual threshold stands there.
     */
    private static final double HEADWAY = 8.6;

    /** The threshold as log2 of the odds of a pair by itself. */
    double bits() {
        return Odds.bits(threshold) - HEADWAY;
    }

    /**
     * The number written as probability, from the log2 odds of the pair by itself. It ranks pairs and meets the threshold, but it is no
     * calibrated posterior: {@link #HEADWAY} bits are added, so .99 means odds of about 1 to 4 by the pair alone.
     */
    static double probability(double odds) {
        return Odds.probability(odds + HEADWAY);
    }
}
