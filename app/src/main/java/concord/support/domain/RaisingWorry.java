package concord.support.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.CommissionId;
import concord.support.CommissionLine;
import concord.support.RaiseWorry;
import org.springframework.stereotype.Component;

/** Raises a worry between sessions. */
@Component
class RaisingWorry implements CommandHandler<RaiseWorry, CommissionId> {

    private final Commissions commissions;
    private final Ids ids;

    RaisingWorry(Commissions commissions, Ids ids) {
        this.commissions = commissions;
        this.ids = ids;
    }

    @Override
    public Outcome<CommissionId> handle(RaiseWorry command, Acting acting) {
        CommissionLine line = commissions.find(command.commission()).orElseThrow();
        commissions.raise(ids.next(), line.id(), line.caseId(), command.worry(), acting);
        return Outcome.done(line.id());
    }
}
