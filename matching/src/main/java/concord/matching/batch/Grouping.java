package concord.matching.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts records together into persons from weighed pairs and from what people have decided.
 *
 * <p>What must be one person is put together first, whatever the weights say. Then, best evidence first, two groups become one while the
 * mean evidence over all pairs between them reaches the threshold to join. What cannot be one person never is, not even by way of a
 * third record. Groups that were one person before stay so down to the lower threshold to split, so that a weight that moves a little
 * does not tear a person apart and join it again. A pair that was never weighed counts as -7 bits, none as more than 12.
 *
 * <p>The persons depend on nothing but what was given, so to take a decision back is to ask without it: with the persons from before
 * it as {@code before}, the answer is those persons again. The order of the calls does not matter; of a pair weighed twice the later
 * weight counts. For one thread.
 */
public final class Grouping {

    private final int records;
    private final double join;
    private final double split;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Pair> together = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();

    /**
     * @param records how many there are; they are numbered from 0
     * @param join the mean log2 odds from which two groups become one
     * @param split the mean log2 odds below which the parts of an earlier person are not put together again; at most {@code join}
     */
    public Grouping(int records, double join, double split) {
        if (!(split <= join) || records < 0) {
            throw new IllegalArgumentException("The threshold to split must not be above the threshold to join.");
        }
        this.records = records;
        this.join = join;
        this.split = split;
    }

    /** @param odds log2 of the odds that both are of one person */
    public Grouping weighed(int one, int other, double odds) {
        if (Double.isNaN(odds)) {
            throw new IllegalArgumentException("The odds of a pair must be a number.");
        }
        pairs.add(checked(one, other, odds));
        return this;
    }

    /** Somebody decided that both are of one person. */
    public Grouping mustLink(int one, int other) {
        together.add(checked(one, other, 0));
        return this;
    }

    /** Somebody decided that they are two persons. */
    public Grouping cannotLink(int one, int other) {
        apart.add(checked(one, other, 0));
        return this;
    }

    /**
     * For each record the lowest record of its person.
     *
     * @throws IllegalArgumentException if two records must be one person and cannot be
     */
    public int[] persons() {
        return persons(Clusters.of(this, null));
    }

    /**
     * The same, holding on to earlier persons.
     *
     * @param before for each record its person before, by any number that is not negative
     * @throws IllegalArgumentException if two records must be one person and cannot be
     */
    public int[] persons(int[] before) {
        if (before.length != records) {
            throw new IllegalArgumentException("Each record needs its person from before.");
        }
        return persons(Clusters.of(this, before));
    }

    private int[] persons(Clusters clusters) {
        int[] persons = new int[records];
        for (int record = 0; record < records; record++) {
            persons[record] = clusters.person(record);
        }
        return persons;
    }

    int records() {
        return records;
    }

    double join() {
        return join;
    }

    double split() {
        return split;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Pair> together() {
        return together;
    }

    List<Pair> apart() {
        return apart;
    }

    private Pair checked(int one, int other, double odds) {
        if (one == other || Math.min(one, other) < 0 || Math.max(one, other) >= records) {
            throw new IllegalArgumentException("A pair is of two records that there are.");
        }
        return new Pair(one, other, odds);
    }

    record Pair(int one, int other, double odds) {}
}
