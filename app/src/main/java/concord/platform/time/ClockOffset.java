package concord.platform.time;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the demonstration's clock has been moved, kept in the database so that every node and all SQL agree. */
@Component
class ClockOffset {

    private static final String READ = "select seconds from platform.clock_offset";
    private static final String WRITE = "update platform.clock_offset set seconds = :seconds where seconds <= :seconds";

    private final JdbcClient jdbc;

    ClockOffset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration read() {
        return Duration.ofSeconds(jdbc.sql(READ).query(Long.class).single());
    }

    /** Moves forward only; false where the clock already stands further on. */
    boolean write(Duration offset) {
        return jdbc.sql(WRITE).param("seconds", offset.toSeconds()).update() == 1;
    }
}
