package concord.matching.batch;

/** Arithmetic on the shares of levels; level 0, a blank side, never counts. */
final class Shares {

    /** No share is nought: what was never seen may still come. */
    static final double LEAST = 1e-7;

    private Shares() {}

    static double[] normal(double[] shares) {
        double sum = 0;
        for (int level = 1; level < shares.length; level++) {
            sum += shares[level];
        }
        double[] normal = new double[shares.length];
        for (int level = 1; level < shares.length; level++) {
            normal[level] = sum == 0 ? 0 : shares[level] / sum;
        }
        return normal;
    }

    /** Counts and a belief that counts as so many more. */
    static double[] mixed(double[] counts, double[] belief, double weight) {
        double[] before = normal(belief);
        double[] mixed = new double[counts.length];
        for (int level = 1; level < counts.length; level++) {
            mixed[level] = counts[level] + weight * before[level];
        }
        return normal(mixed);
    }

    static double[][] product(double[] some, double[] others) {
        double[][] product = new double[some.length][others.length];
        for (int one = 1; one < some.length; one++) {
            for (int other = 1; other < others.length; other++) {
                product[one][other] = some[one] * others[other];
            }
        }
        return product;
    }

    static double[][] mixed(double[][] counts, double[][] belief, double weight) {
        double[][] mixed = new double[counts.length][counts.length];
        double sum = 0;
        for (int one = 1; one < counts.length; one++) {
            for (int other = 1; other < counts.length; other++) {
                mixed[one][other] = counts[one][other] + weight * belief[one][other];
                sum += mixed[one][other];
            }
        }
        for (double[] row : mixed) {
            for (int other = 1; other < row.length; other++) {
                row[other] /= sum;
            }
        }
        return mixed;
    }

    /**
     * People's names, dates and numbers do not differ in most of their records. Where the data seem to say so, what was learnt is a likeness
     * other than being the same person, such as sharing given names; so the share of differing levels is held down.
     */
    static double[] held(Prior prior, double[] shares) {
        double differing = 0;
        for (int level = 1; level < shares.length; level++) {
            differing += prior.differs(level) ? shares[level] : 0;
        }
        double most = prior.mostDiffering();
        if (differing <= most) {
            return shares;
        }
        double[] held = new double[shares.length];
        for (int level = 1; level < shares.length; level++) {
            held[level] = shares[level] * (prior.differs(level) ? most / differing : (1 - most) / (1 - differing));
        }
        return held;
    }
}
