package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import org.springframework.stereotype.Component;

/** Stops the clock of a record that was opened again. */
@Component
class StoppingClock implements CommandHandler<StopClock, RecordRef> {

    private final ClockTable clocks;

    StoppingClock(ClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public Outcome<RecordRef> handle(StopClock command, Acting acting) {
        if (!clocks.exists(command.record())) {
            return Outcome.refused(new RetentionRefusal.NoClock());
        }
        clocks.stop(command);
        return Outcome.done(command.record());
    }
}
