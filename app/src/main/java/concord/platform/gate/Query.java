package concord.platform.gate;

/**
 * A look. Every query is a record, has exactly one {@link QueryHandler}, and stands with its rights in
 * {@code rights.csv}. A look at a person or a case is written to the ledger, as a change is.
 *
 * @param <R> what the asker gets to see
 */
public interface Query<R> {}
