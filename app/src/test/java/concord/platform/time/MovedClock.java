package concord.platform.time;

import concord.platform.postgres.TestDatabase;
import java.time.Duration;

/** Moves the clock of a running application and of its database together, and back again. */
public record MovedClock(HouseClock clock, TestDatabase database) implements AutoCloseable {

    public void forward(Duration by) {
        database.asOwner()
                .sql("update platform.clock_offset set seconds = :seconds")
                .param("seconds", by.toSeconds())
                .update();
        clock.follow(by);
    }

    @Override
    public void close() {
        forward(Duration.ZERO);
    }
}
