package concord.platform.time;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the clocks of several nodes of the demonstration together: one moves it, the others follow. */
@Component
@Profile("demo")
@EnableScheduling
class ClockFollower {

    private static final int EVERY = 5_000; // milliseconds

    private final HouseClock clock;
    private final ClockOffset stored;

    ClockFollower(HouseClock clock, ClockOffset stored) {
        this.clock = clock;
        this.stored = stored;
    }

    @Scheduled(fixedDelay = EVERY, initialDelay = EVERY)
    void follow() {
        clock.follow(stored.read());
    }
}
