package concord.support.domain;

import concord.cases.CaseBook;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.AskStop;
import concord.support.CommissionId;
import concord.support.CommissionLine;
import concord.support.SessionRefusal;
import concord.support.SupportRefusal;
import org.springframework.stereotype.Component;

/** Asks the chair to end the rest of the sessions. */
@Component
class AskingStop implements CommandHandler<AskStop, CommissionId> {

    private final Commissions commissions;
    private final CaseBook cases;
    private final Held held;

    AskingStop(Commissions commissions, CaseBook cases, Held held) {
        this.commissions = commissions;
        this.cases = cases;
        this.held = held;
    }

    @Override
    public Outcome<CommissionId> handle(AskStop command, Acting acting) {
        held.hold(command.commission().value());
        CommissionLine line = commissions.find(command.commission()).orElseThrow();
        if (!cases.get(line.caseId()).caseOwner().equals(acting.post())) {
            return Outcome.refused(new SupportRefusal.NotTheCaseOwner());
        }
        if (!line.isRunning()) {
            return Outcome.refused(new SessionRefusal.NoSessionLeft(line.state()));
        }
        if (line.stopAsked()) {
            return Outcome.refused(new SessionRefusal.StopNotAsked(true));
        }
        commissions.happened(line, CommissionEvent.STOP_ASKED, command.why(), null, acting);
        return Outcome.done(line.id());
    }
}
