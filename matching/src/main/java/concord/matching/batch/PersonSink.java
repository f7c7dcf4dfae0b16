package concord.matching.batch;

/** Takes the persons of a run: every row once, in order. */
@FunctionalInterface
public interface PersonSink {

    /**
     * @param person the lowest row that is of the same person, so a row alone has its own
     * @param cohesion the probability that the mean evidence among the person's records stands for; 1 for a row alone
     */
    void row(int row, int person, double cohesion);
}
