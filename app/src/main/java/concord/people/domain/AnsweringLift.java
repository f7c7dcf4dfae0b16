package concord.people.domain;

import concord.people.AnswerLift;
import concord.people.CannotLinkId;
import concord.people.MergeRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the second person's answer to a wish that two persons no longer stand apart. */
@Component
class AnsweringLift implements CommandHandler<AnswerLift, CannotLinkId> {

    private final CannotLinks cannotLinks;

    AnsweringLift(CannotLinks cannotLinks) {
        this.cannotLinks = cannotLinks;
    }

    @Override
    public Outcome<CannotLinkId> handle(AnswerLift command, Acting acting) {
        Optional<TwoPersons> asker = cannotLinks.waiting(command.cannotLink());
        if (asker.isEmpty()) {
            return Outcome.refused(new MergeRefusal.NothingToLift());
        }
        if (!asker.get().isSecond(acting)) {
            return Outcome.refused(new MergeRefusal.OwnProposal());
        }
        cannotLinks.answer(command.cannotLink(), command.agreed(), command.reason(), acting);
        return Outcome.done(command.cannotLink());
    }
}
