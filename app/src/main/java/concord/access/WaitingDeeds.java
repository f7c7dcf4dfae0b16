package concord.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The deeds of several outermost acts that one transaction holds. All are written right before its commit, so that the
 * ledger's one hot row is locked for as short as can be and two such transactions can go on side by side.
 */
final class WaitingDeeds implements TransactionSynchronization {

    private final Witness witness;
    private final List<Deed> deeds = new ArrayList<>();

    private WaitingDeeds(Witness witness) {
        this.witness = witness;
    }

    /** Those of the transaction that is under way; they are gone with it. */
    static WaitingDeeds ofTransaction(Witness witness) {
        if (TransactionSynchronizationManager.getResource(witness) instanceof WaitingDeeds waiting) {
            return waiting;
        }
        var waiting = new WaitingDeeds(witness);
        TransactionSynchronizationManager.bindResource(witness, waiting);
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    void add(List<Deed> more) {
        deeds.addAll(more);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        witness.record(List.copyOf(deeds));
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(witness);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(witness, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(witness);
    }
}
