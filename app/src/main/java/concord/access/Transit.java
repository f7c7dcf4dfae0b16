package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.rows.Bundles;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries an act through its transaction. The outermost act opens the transaction and has all deeds recorded just
 * before the commit; an act from inside another stands on a savepoint, so that its refusal undoes its own part alone.
 */
@Component
class Transit {

    private final TransactionTemplate outermost;
    private final TransactionTemplate nested;
    private final Standings standings;
    private final Witness witness;
    private final Contents contents;
    private final Bundles bundles;

    Transit(
            PlatformTransactionManager transactions,
            Standings standings,
            Witness witness,
            Contents contents,
            Bundles bundles) {
        this.outermost = new TransactionTemplate(transactions);
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.standings = standings;
        this.witness = witness;
        this.contents = contents;
        this.bundles = bundles;
    }

    <R> Outcome<R> through(Acting acting, Object act, Function<Passage, Outcome<R>> deed) {
        if (Passage.isUnderWay()) {
            return inside(acting, Passage.current(), deed);
        }
        Outcome<R> outcome = fromOutside(acting, deed);
        if (outcome instanceof Outcome.Refused<R>(GateRefusal.NotAllowed _)) {
            whole(acting, () -> {
                Passage.current().add(contents.notAllowed(acting, act));
                return outcome;
            });
        }
        return outcome;
    }

    /** One transaction round several acts. */
    <T> T whole(Acting acting, Supplier<T> acts) {
        return whole(acting, acts, true);
    }

    /**
     * As {@link #whole}, for many acts of which hardly any is refused: none stands on a savepoint, and the rows of all are
     * written together. Where one is refused all the same, by a rule or by the database, everything is undone and done
     * again with savepoints.
     */
    <T> T hopefully(Acting acting, Supplier<T> acts) {
        try {
            return whole(acting, acts, false);
        } catch (RefusedWithoutSavepoint | DataIntegrityViolationException | ConcurrencyFailureException _) {
            return whole(acting, acts, true);
        }
    }

    private <T> T whole(Acting acting, Supplier<T> acts, boolean savepoints) {
        if (Passage.isUnderWay()) {
            throw new IllegalStateException("A transaction round several acts cannot begin inside another act");
        }
        return required(outermost.execute(status -> within(acting.post(), passage -> {
            passage.standsOnSavepoints(savepoints);
            if (!savepoints) {
                bundles.hope();
            }
            T result = acts.get();
            record(passage, status);
            return result;
        })));
    }

    /** Undoes all acts of a transaction, because one cannot be undone by itself. */
    private static final class RefusedWithoutSavepoint extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedWithoutSavepoint() {
            super(null, null, false, false);
        }
    }

    private <R> Outcome<R> fromOutside(Acting acting, Function<Passage, Outcome<R>> deed) {
        return required(outermost.execute(status -> within(acting.post(), passage -> {
            Outcome<R> outcome = deed.apply(passage);
            switch (outcome) {
                case Outcome.Refused<R> _ -> status.setRollbackOnly();
                case Outcome.Done<R> _ -> record(passage, status);
            }
            return outcome;
        })));
    }

    private <R> Outcome<R> inside(Acting acting, Passage passage, Function<Passage, Outcome<R>> deed) {
        return passage.standsOnSavepoints()
                ? onSavepoint(acting, passage, deed)
                : withoutSavepoint(acting, passage, deed);
    }

    private <R> Outcome<R> onSavepoint(Acting acting, Passage passage, Function<Passage, Outcome<R>> deed) {
        PostId before = passage.declared();
        int mark = passage.mark();
        Bundles.Point point = bundles.point();
        boolean stands = false;
        try {
            Outcome<R> outcome = required(nested.execute(status -> {
                declare(passage, acting.post());
                Outcome<R> done = deed.apply(passage);
                if (done instanceof Outcome.Refused<R>) {
                    status.setRollbackOnly();
                    passage.forgetSince(mark);
                } else {
                    bundles.settle();
                }
                return done;
            }));
            stands = outcome instanceof Outcome.Done<R>;
            return outcome;
        } finally {
            if (!stands) {
                point.wasGoneBackTo();
            }
            declare(passage, before);
        }
    }

    private <R> Outcome<R> withoutSavepoint(Acting acting, Passage passage, Function<Passage, Outcome<R>> deed) {
        PostId before = passage.declared();
        declare(passage, acting.post());
        Outcome<R> outcome = deed.apply(passage);
        if (outcome instanceof Outcome.Refused<R>) {
            throw new RefusedWithoutSavepoint();
        }
        declare(passage, before);
        return outcome;
    }

    private <T> T within(PostId post, Function<Passage, T> acts) {
        Passage passage = Passage.begin(post);
        try {
            standings.declare(post);
            return acts.apply(passage);
        } finally {
            passage.end();
        }
    }

    private void declare(Passage passage, PostId post) {
        if (!passage.declared().equals(post)) {
            standings.declare(post);
            passage.declares(post);
        }
    }

    /** Where somebody else opened the transaction, as the demonstration does, the deeds wait for its commit. */
    private void record(Passage passage, TransactionStatus status) {
        if (passage.deeds().isEmpty()) {
            return;
        }
        if (status.isNewTransaction()) {
            witness.record(passage.deeds());
        } else {
            WaitingDeeds.ofTransaction(witness).add(passage.deeds());
        }
    }

    private static <T> T required(@Nullable T result) {
        return Objects.requireNonNull(result, "a transaction answered nothing");
    }
}
