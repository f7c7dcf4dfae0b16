package concord.platform.time;

import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the demonstration tell what was done on earlier days as if it were then: the clock and {@code platform.now()}
 * both stand at the moment that is told. There is none of it outside the demonstration, and the database of any other
 * installation does not listen to it.
 */
@Component
@Profile("demo")
public class Retelling {

    static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private static final String STATE = "select set_config('concord.now', :moment, true)";

    private final JdbcClient jdbc;

    Retelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does something at an earlier moment, inside the caller's transaction; a fault leaves that transaction unusable. */
    public <T> T at(Instant moment, Supplier<T> acts) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What is retold stands in one transaction");
        }
        state(moment.toString());
        T told = ScopedValue.where(MOMENT, moment).call(acts::get);
        state("");
        return told;
    }

    private void state(String moment) {
        jdbc.sql(STATE).param("moment", moment).query().singleColumn();
    }
}
