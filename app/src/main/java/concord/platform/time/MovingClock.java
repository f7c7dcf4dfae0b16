package concord.platform.time;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Handles {@link MoveClock}. The act itself is recorded at the old time; the next one finds the new. */
@Component
class MovingClock implements CommandHandler<MoveClock, LocalDate> {

    private static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);

    private final HouseClock clock;
    private final ClockOffset stored;
    private final Environment environment;

    MovingClock(HouseClock clock, ClockOffset stored, Environment environment) {
        this.clock = clock;
        this.stored = stored;
        this.environment = environment;
    }

    @Override
    public Outcome<LocalDate> handle(MoveClock command, Acting acting) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return Outcome.refused(ClockRefusal.NOT_A_DEMONSTRATION);
        }
        if (!command.to().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(ClockRefusal.FORWARD_ONLY);
        }
        if (command.to().isAfter(LAST_DAY)) {
            return Outcome.refused(ClockRefusal.TOO_FAR);
        }
        return move(command.to());
    }

    private Outcome<LocalDate> move(LocalDate to) {
        Instant moment = clock.instant().atZone(HouseClock.LONDON).with(to).toInstant();
        Duration offset = clock.offsetTo(moment);
        if (!stored.write(offset)) {
            return Outcome.refused(ClockRefusal.FORWARD_ONLY); // another node moved it further meanwhile
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clock.follow(offset);
            }
        });
        return Outcome.done(to);
    }
}
