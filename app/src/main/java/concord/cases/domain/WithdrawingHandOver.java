package concord.cases.domain;

import concord.cases.CaseRefusal;
import concord.cases.HandOverId;
import concord.cases.WithdrawHandOver;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Takes a hand-over back. */
@Component
class WithdrawingHandOver implements CommandHandler<WithdrawHandOver, HandOverId> {

    private final CaseTable cases;
    private final HandOverTable handOvers;

    WithdrawingHandOver(CaseTable cases, HandOverTable handOvers) {
        this.cases = cases;
        this.handOvers = handOvers;
    }

    @Override
    public Outcome<HandOverId> handle(WithdrawHandOver command, Acting acting) {
        return cases.toChange(command.caseId())
                .then(one -> handOvers
                        .find(one.id(), command.handOver())
                        .filter(open -> open.offeredBy().equals(acting.post()))
                        .<Outcome<HandOverId>>map(open -> {
                            handOvers.answer(open.id(), HandOverTable.Answer.WITHDRAWN, null, acting);
                            return Outcome.done(open.id());
                        })
                        .orElseGet(() -> Outcome.refused(new CaseRefusal.NoSuchHandOver())));
    }
}
