package concord.retention;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Adds a version of a period. Clocks that run already feel it only where it is shorter (F18). */
@Component
class SettingRetentionPeriod implements CommandHandler<SetRetentionPeriod, PeriodId> {

    private final PeriodTable periods;
    private final Ids ids;

    SettingRetentionPeriod(PeriodTable periods, Ids ids) {
        this.periods = periods;
        this.ids = ids;
    }

    @Override
    public Outcome<PeriodId> handle(SetRetentionPeriod command, Acting acting) {
        if (command.from().isBefore(periods.today())) {
            return Outcome.refused(new RetentionRefusal.NotFromThePast());
        }
        var id = new PeriodId(ids.next());
        periods.insert(id, command, acting.post());
        return Outcome.done(id);
    }
}
