package concord.matching.batch;

import concord.matching.table.Column;
import concord.matching.table.Evidence;

/** Years of age, for files that hold no date of birth. */
final class AgeFeature extends Feature {

    static final int SAME = 1;
    static final int ONE_YEAR = 2;
    static final int TWO_YEARS = 3;
    static final int FIVE_YEARS = 4;
    static final int TEN_YEARS = 5;
    static final int DIFFERENT = 6;

    private static final String[] WORDS = {
        "not known in one of the records",
        "the same",
        "one year apart",
        "two years apart",
        "at most five years apart",
        "at most ten years apart",
        "different"
    };

    /** Our estimate: asked on another day a third of people are a year older, and many ages are rounded. */
    private static final double[] MATCHES = {0, .66, .20, .05, .04, .03, .02};

    private static final double[] STRANGERS = {0, .014, .028, .028, .08, .13, .72};
    private static final double[] RARITY = new double[7];
    private static final double WEIGHT = 30;
    private static final Prior PRIOR = new Prior(MATCHES, STRANGERS, WEIGHT, RARITY);

    /** Most that have one age are different people, and how many is told by the pairs drawn. */
    private static final double BY_SAMPLE = -1;

    private static final int OLDEST = 130;

    private AgeFeature(String label, int[] codes) {
        super(Evidence.AGE, label, codes, PRIOR, WORDS, BY_SAMPLE);
    }

    /** A code is the age and one year more, since 0 is the blank. */
    static AgeFeature of(Column column, int rows) {
        int[] ages = column.values().stream().mapToInt(AgeFeature::age).toArray();
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = ages[column.code(row)];
        }
        return new AgeFeature(column.header(), codes);
    }

    private static int age(String raw) {
        String figures = raw.strip();
        int point = figures.indexOf('.');
        String whole = point > 0 ? figures.substring(0, point) : figures;
        if (whole.isEmpty()
                || whole.length() > 3
                || !whole.chars().allMatch(figure -> figure >= '0' && figure <= '9')) {
            return 0;
        }
        int age = Integer.parseInt(whole);
        return age > OLDEST ? 0 : age + 1;
    }

    @Override
    boolean isCostly() {
        return false;
    }

    @Override
    int compare(int one, int other) {
        int apart = Math.abs(one - other);
        if (apart <= 2) {
            return Found.of(SAME + apart, 0);
        }
        return Found.of(apart <= 5 ? FIVE_YEARS : apart <= 10 ? TEN_YEARS : DIFFERENT, 0);
    }
}
