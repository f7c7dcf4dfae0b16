package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.AnswerStop;
import concord.support.CommissionId;
import concord.support.CommissionLine;
import concord.support.SessionRefusal;
import org.springframework.stereotype.Component;

/** The chair agrees to end the rest of the sessions, or does not. */
@Component
class AnsweringStop implements CommandHandler<AnswerStop, CommissionId> {

    private final Commissions commissions;
    private final Held held;

    AnsweringStop(Commissions commissions, Held held) {
        this.commissions = commissions;
        this.held = held;
    }

    @Override
    public Outcome<CommissionId> handle(AnswerStop command, Acting acting) {
        held.hold(command.commission().value());
        CommissionLine line = commissions.find(command.commission()).orElseThrow();
        if (!line.isRunning() || !line.stopAsked()) {
            return Outcome.refused(new SessionRefusal.StopNotAsked(false));
        }
        commissions.happened(
                line,
                command.agreed() ? CommissionEvent.STOP_CONFIRMED : CommissionEvent.STOP_REFUSED,
                command.why(),
                null,
                acting);
        return Outcome.done(line.id());
    }
}
