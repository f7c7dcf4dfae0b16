package concord.people.domain;

import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.WithdrawMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a proposal back for the post that made it. */
@Component
class WithdrawingMerge implements CommandHandler<WithdrawMerge, MergeId> {

    private final Merges merges;
    private final UnansweredMerge unanswered;
    private final PossibleMatchTable possible;

    WithdrawingMerge(Merges merges, UnansweredMerge unanswered, PossibleMatchTable possible) {
        this.merges = merges;
        this.unanswered = unanswered;
        this.possible = possible;
    }

    @Override
    public Outcome<MergeId> handle(WithdrawMerge command, Acting acting) {
        Optional<Merge> merge = merges.find(command.merge(), acting);
        if (merge.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        if (!merge.get().proposed().by().equals(acting.post())) {
            return Outcome.refused(new MergeRefusal.NotYourProposal());
        }
        return unanswered
                .held(command.merge(), acting, new MergeRefusal.AnsweredMeanwhile())
                .then(_ -> withdraw(command, acting));
    }

    private Outcome<MergeId> withdraw(WithdrawMerge command, Acting acting) {
        merges.withdraw(command.merge(), command.reason(), acting);
        possible.waitAgain(command.merge());
        return Outcome.done(command.merge());
    }
}
