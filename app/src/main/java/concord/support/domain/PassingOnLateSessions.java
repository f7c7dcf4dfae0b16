package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.CommissionId;
import concord.support.CommissionLine;
import concord.support.PassOnLateSessions;
import concord.support.Rung;
import org.springframework.stereotype.Component;

/** Notes that sessions run late and to whom that was passed on. */
@Component
class PassingOnLateSessions implements CommandHandler<PassOnLateSessions, CommissionId> {

    private final Commissions commissions;

    PassingOnLateSessions(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public Outcome<CommissionId> handle(PassOnLateSessions command, Acting acting) {
        CommissionLine line = commissions.find(command.commission()).orElseThrow();
        commissions.happened(
                line,
                command.rung() == Rung.CHAIR ? CommissionEvent.LATE_TO_CHAIR : CommissionEvent.LATE_TO_OWNER,
                line.count(),
                command.since(),
                acting);
        return Outcome.done(line.id());
    }
}
