package concord.platform.gate;

import java.util.List;
import java.util.UUID;

/**
 * The one way to every handler: authorise, validate, transact, record. A call from inside a handler joins the
 * transaction of the act it belongs to, is authorised like any other and has its own entry in the ledger.
 */
public interface Gate {

    <R> Outcome<R> ask(Acting acting, Query<R> query);

    /** Asked for by a form in hand ({@link FormInHand}), a command is done at most once for that form. */
    <R> Outcome<R> submit(Acting acting, Command<R> command);

    /**
     * As {@link #submit(Acting, Command)}, done at most once for a key: the second call with the same key and the same
     * content answers what the first one did. The answer is kept: it may hold identifiers, days and numbers only.
     */
    <R extends RecordId> Outcome<R> submitOnce(Acting acting, Command<R> command, UUID once);

    /**
     * Many commands in one transaction, each done wholly or not at all; a refused one leaves the others standing. A
     * fault undoes all of them. For imports: the commands may be done twice before they are done, so none may use up what
     * is not in the database.
     */
    <R> List<Outcome<R>> submitEach(Acting acting, List<? extends Command<R>> commands);
}
