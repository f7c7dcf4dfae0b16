package concord.people.domain;

import concord.people.AnswerMerge;
import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the second person's answer; agreed, the records are joined at once. */
@Component
class AnsweringMerge implements CommandHandler<AnswerMerge, MergeId> {

    private final Merges merges;
    private final UnansweredMerge unanswered;
    private final SeenPairs seen;
    private final CannotLinks cannotLinks;
    private final Gate gate;

    AnsweringMerge(Merges merges, UnansweredMerge unanswered, SeenPairs seen, CannotLinks cannotLinks, Gate gate) {
        this.merges = merges;
        this.unanswered = unanswered;
        this.seen = seen;
        this.cannotLinks = cannotLinks;
        this.gate = gate;
    }

    @Override
    public Outcome<MergeId> handle(AnswerMerge command, Acting acting) {
        Optional<Merge> merge = merges.find(command.merge(), acting);
        if (merge.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        return unanswered
                .held(command.merge(), acting, new MergeRefusal.AnsweredBefore())
                .then(proposer -> proposer.isSecond(acting)
                        ? asSecond(command, merge.get(), acting)
                        : Outcome.refused(new MergeRefusal.OwnProposal()));
    }

    private Outcome<MergeId> asSecond(AnswerMerge command, Merge merge, Acting acting) {
        return seen.asTheyStand(command.display(), acting)
                .then(shown -> objection(merge, shown, command.agreed())
                        .<Outcome<MergeId>>map(Outcome::refused)
                        .orElseGet(() -> answer(command, shown, acting)));
    }

    private Optional<Refusal> objection(Merge merge, PairDisplays.Row shown, boolean agreed) {
        if (!shown.isOf(merge.kept(), merge.gone())) {
            return Optional.of(new MergeRefusal.PairChanged());
        }
        return agreed ? cannotLinks.objection(merge.kept(), merge.gone()).map(refusal -> refusal) : Optional.empty();
    }

    private Outcome<MergeId> answer(AnswerMerge command, PairDisplays.Row shown, Acting acting) {
        merges.answer(command.merge(), command.agreed(), command.reason(), shown, acting);
        return command.agreed()
                ? gate.submit(Acting.system(), new JoinPersons(command.merge()))
                : Outcome.done(command.merge());
    }
}
