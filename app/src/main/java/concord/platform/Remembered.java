package concord.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps for the rest of a transaction what was read in it: an import asks for the same area and the same target for each of
 * its rows. Outside of a transaction, and after an edit in it, every question is asked anew.
 *
 * @param <K> what is asked for
 * @param <V> what is answered
 */
public final class Remembered<K, V> {

    /** What was read first; what is not there is asked for again. */
    public Optional<V> find(K key, Supplier<Optional<V>> read) {
        @Nullable Answers<K, V> answers = answers();
        if (answers == null || answers.edited) {
            return read.get();
        }
        @Nullable V known = answers.known.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<V> found = read.get();
        found.ifPresent(value -> answers.known.put(key, value));
        return found;
    }

    /** To be called by whoever changes what is remembered. */
    public void edited() {
        @Nullable Answers<K, V> answers = answers();
        if (answers != null) {
            answers.edited = true;
            answers.known.clear();
        }
    }

    @SuppressWarnings("unchecked") // bound below, by this object
    private @Nullable Answers<K, V> answers() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Answers<?, ?> answers) {
            return (Answers<K, V>) answers;
        }
        var answers = new Answers<K, V>();
        TransactionSynchronizationManager.bindResource(this, answers);
        TransactionSynchronizationManager.registerSynchronization(new End(answers));
        return answers;
    }

    private static final class Answers<K, V> {
        private final Map<K, V> known = new HashMap<>();
        private boolean edited;
    }

    /** Lets go of the answers when the transaction ends, and lays them aside while another one runs. */
    private final class End implements TransactionSynchronization {

        private final Answers<K, V> answers;

        End(Answers<K, V> answers) {
            this.answers = answers;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Remembered.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Remembered.this, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
        }
    }
}
