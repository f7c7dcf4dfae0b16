package concord.platform.rows;

import concord.platform.gate.PostId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers rows that a transaction writes, and writes them with one statement for each table. They are written before any
 * other statement of the transaction is sent, so everybody reads what was written before, and at the latest before its
 * commit: a row that the database refuses fails there. The acting post is stated in the same way, when the next statement
 * needs it.
 */
@Component
public class Bundles {

    /** So that a long transaction does not keep all of its rows in memory. */
    private static final int MOST_ROWS = 10_000;

    private static final String STATE = "select set_config('concord.post', :post, true)";

    private final NamedParameterJdbcTemplate jdbc;

    Bundles(DataSource database) {
        this.jdbc = new NamedParameterJdbcTemplate(database);
    }

    /** Adds a row for a statement of which each parameter is an array: {@code unnest(:ids::uuid[], :names::text[])}. */
    public void add(String sql, BundledRow row) {
        Unsaid unsaid = unsaid();
        if (unsaid.rows() >= MOST_ROWS) {
            write(unsaid);
        }
        unsaid.add(sql, row);
    }

    /** Who acts from here on; for the rest of the transaction, or until somebody else does. */
    public void actAs(@Nullable PostId post) {
        unsaid().acts(post);
    }

    /** Runs a statement that states the post by itself. */
    public <T> T stating(PostId post, Supplier<T> statement) {
        Unsaid unsaid = unsaid();
        unsaid.acts(post);
        write(unsaid);
        unsaid.states(post);
        return statement.get();
    }

    /** Runs statements that do not depend on what has been put here, so that it may wait on. */
    public <T> T aside(Supplier<T> statements) {
        Unsaid unsaid = unsaid();
        boolean before = unsaid.isAside();
        unsaid.aside(true);
        try {
            return statements.get();
        } finally {
            unsaid.aside(before);
        }
    }

    /** Says that the transaction is done again with more care, an act at a time, should anything of it fail. */
    public void hope() {
        unsaid().hopes();
    }

    /** Whether a failure later on undoes no more than an attempt. */
    public boolean isHopeful() {
        return unsaid().isHopeful();
    }

    /** Writes what waits. */
    public void settle() {
        write(unsaid());
    }

    /** Writes what waits, and remembers how things stood, for a savepoint that begins here. */
    public Point point() {
        Unsaid unsaid = unsaid();
        write(unsaid);
        return new Point(unsaid, unsaid.stated());
    }

    /** Where a savepoint began. */
    public static final class Point {

        private final Unsaid unsaid;
        private final @Nullable PostId stated;

        private Point(Unsaid unsaid, @Nullable PostId stated) {
            this.unsaid = unsaid;
            this.stated = stated;
        }

        /** To be called when the transaction has gone back to it: PostgreSQL forgets with it which post was stated. */
        public void wasGoneBackTo() {
            unsaid.take();
            unsaid.states(stated);
        }
    }

    /** Called before any statement but our own. */
    void beforeStatement() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Unsaid unsaid) {
            if (!unsaid.isAside()) {
                write(unsaid);
            }
            state(unsaid, unsaid.acting());
        }
    }

    private void write(Unsaid unsaid) {
        if (unsaid.rows() > 0) {
            for (Unsaid.Waiting waiting : unsaid.take()) {
                state(unsaid, waiting.post());
                jdbc.update(waiting.sql(), waiting.bundle().arrays());
            }
        }
    }

    private void state(Unsaid unsaid, @Nullable PostId post) {
        if (!Objects.equals(post, unsaid.stated())) {
            jdbc.queryForList(
                    STATE, Map.of("post", post == null ? "" : post.value().toString()));
            unsaid.states(post);
        }
    }

    private Unsaid unsaid() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Unsaid unsaid) {
            return unsaid;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "Rows are gathered for the transaction that writes them, and there is none");
        }
        var unsaid = new Unsaid();
        TransactionSynchronizationManager.bindResource(this, unsaid);
        TransactionSynchronizationManager.registerSynchronization(new End(unsaid));
        return unsaid;
    }

    /** Says what is left before the commit, and lays it aside while another transaction runs. */
    private final class End implements TransactionSynchronization {

        private final Unsaid unsaid;

        End(Unsaid unsaid) {
            this.unsaid = unsaid;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Bundles.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Bundles.this, unsaid);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(unsaid);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Bundles.this);
        }
    }
}
