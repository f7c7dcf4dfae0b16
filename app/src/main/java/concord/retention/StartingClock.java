package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import org.springframework.stereotype.Component;

/** Starts the clock of a closed record. */
@Component
class StartingClock implements CommandHandler<StartClock, RecordRef> {

    private final ClockTable clocks;

    StartingClock(ClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public Outcome<RecordRef> handle(StartClock command, Acting acting) {
        if (!clocks.exists(command.record())) {
            return Outcome.refused(new RetentionRefusal.NoClock());
        }
        clocks.start(command);
        return Outcome.done(command.record());
    }
}
