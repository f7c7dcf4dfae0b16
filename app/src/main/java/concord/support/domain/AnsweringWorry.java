package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.AnswerWorry;
import concord.support.CommissionId;
import concord.support.SessionRefusal;
import org.springframework.stereotype.Component;

/** Says what was done about a worry. */
@Component
class AnsweringWorry implements CommandHandler<AnswerWorry, CommissionId> {

    private final Commissions commissions;

    AnsweringWorry(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public Outcome<CommissionId> handle(AnswerWorry command, Acting acting) {
        return commissions.answer(command, acting)
                ? Outcome.done(command.commission())
                : Outcome.refused(new SessionRefusal.WorryAnswered());
    }
}
