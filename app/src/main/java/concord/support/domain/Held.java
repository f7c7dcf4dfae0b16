package concord.support.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a record of this room until the end of the transaction, so that two changes to it come one after the other. */
@Component
class Held {

    private final JdbcClient jdbc;

    Held(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(UUID record) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", record.toString())
                .query((_, _) -> true)
                .list();
    }
}
