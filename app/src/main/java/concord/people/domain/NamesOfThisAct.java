package concord.people.domain;

import concord.people.InvolvementId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The names that the present transaction has written and nobody else can see yet: an import must find in its second
 * row whom it recorded in its first. Forgotten when the transaction ends; the tables then speak for it.
 */
@Component
class NamesOfThisAct {

    void put(KnownNames.Entry entry) {
        written().orElseGet(this::begin).put(entry);
    }

    /** What this transaction has written of an involvement, if it has. */
    Optional<KnownNames.Entry> entry(InvolvementId id) {
        return written().flatMap(names -> names.entry(id));
    }

    Optional<KnownNames> written() {
        return Optional.ofNullable((KnownNames) TransactionSynchronizationManager.getResource(this));
    }

    private KnownNames begin() {
        var names = new KnownNames();
        TransactionSynchronizationManager.bindResource(this, names);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(NamesOfThisAct.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(NamesOfThisAct.this, names);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(NamesOfThisAct.this);
            }
        });
        return names;
    }
}
