package concord.cases.domain;

import concord.cases.AnswerHandOver;
import concord.cases.CaseRefusal;
import concord.cases.HandOverId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Accepts a hand-over, and with it the case or the risk; or declines it and says why. */
@Component
class AnsweringHandOver implements CommandHandler<AnswerHandOver, HandOverId> {

    private final CaseTable cases;
    private final HandOverTable handOvers;
    private final Gate gate;

    AnsweringHandOver(CaseTable cases, HandOverTable handOvers, Gate gate) {
        this.cases = cases;
        this.handOvers = handOvers;
        this.gate = gate;
    }

    @Override
    public Outcome<HandOverId> handle(AnswerHandOver command, Acting acting) {
        return cases.toChange(command.caseId())
                .then(one -> handOvers
                        .find(one.id(), command.handOver())
                        .filter(open -> open.to().equals(acting.post()))
                        .map(open -> answer(one, open, command, acting))
                        .orElseGet(() -> Outcome.refused(new CaseRefusal.NoSuchHandOver())));
    }

    private Outcome<HandOverId> answer(Case one, HandOverTable.Open open, AnswerHandOver command, Acting acting) {
        if (command.accepted()) {
            handOvers.answer(open.id(), HandOverTable.Answer.ACCEPTED, null, acting);
            return gate.submit(
                            Acting.system(),
                            new Changeover(
                                    one.id(),
                                    one.owners().with(open.what(), open.to()),
                                    Changeover.How.HANDED_OVER,
                                    acting))
                    .then(_ -> Outcome.done(open.id()));
        }
        if (command.reason() == null) {
            return Outcome.refused(new CaseRefusal.ReasonMissing());
        }
        handOvers.answer(open.id(), HandOverTable.Answer.DECLINED, command.reason(), acting);
        return Outcome.done(open.id());
    }
}
