package concord.platform.gate;

/** Answers one kind of query. Called by the Gate alone, inside its transaction, after it has authorised the look. */
public interface QueryHandler<Q extends Query<R>, R> {

    Outcome<R> answer(Q query, Acting acting);
}
