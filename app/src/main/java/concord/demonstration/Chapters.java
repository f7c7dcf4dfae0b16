package concord.demonstration;

import concord.platform.time.HouseClock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells each part of the story once, however often a start was cut short. */
@Component
@Profile("demo")
class Chapters {

    private static final String BEGIN =
            "insert into demonstration.story (ends_on) values (:day) on conflict (only_row) do nothing";

    private static final String ENDS = "select ends_on from demonstration.story";

    private static final String TELL =
            "insert into demonstration.chapter (name, told_at) values (:name, platform.now()) on conflict do nothing";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final HouseClock clock;

    Chapters(JdbcClient jdbc, PlatformTransactionManager transactions, HouseClock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The first day of the demonstration; the same at every later start. */
    LocalDate end() {
        jdbc.sql(BEGIN).param("day", LocalDate.now(clock)).update();
        return jdbc.sql(ENDS).query(LocalDate.class).single();
    }

    /** True where it was told now; false where it stood already. In one transaction with its mark. */
    boolean once(String name, Runnable telling) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            if (jdbc.sql(TELL).param("name", name).update() == 0) {
                return false;
            }
            telling.run();
            return true;
        }));
    }
}
