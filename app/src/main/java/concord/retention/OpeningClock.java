package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import org.springframework.stereotype.Component;

/** Gives a record its clock. */
@Component
class OpeningClock implements CommandHandler<OpenClock, RecordRef> {

    private final ClockTable clocks;

    OpeningClock(ClockTable clocks) {
        this.clocks = clocks;
    }

    @Override
    public Outcome<RecordRef> handle(OpenClock command, Acting acting) {
        clocks.open(command);
        return Outcome.done(command.record());
    }
}
