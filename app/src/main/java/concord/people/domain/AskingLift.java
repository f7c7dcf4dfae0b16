package concord.people.domain;

import concord.people.AskLift;
import concord.people.CannotLink;
import concord.people.CannotLinkId;
import concord.people.MergeRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks for a lift; one wish waits at a time. */
@Component
class AskingLift implements CommandHandler<AskLift, CannotLinkId> {

    private final CannotLinks cannotLinks;

    AskingLift(CannotLinks cannotLinks) {
        this.cannotLinks = cannotLinks;
    }

    @Override
    public Outcome<CannotLinkId> handle(AskLift command, Acting acting) {
        Optional<CannotLink> standing =
                cannotLinks.find(command.cannotLink(), acting).filter(one -> !one.isLifted());
        return standing.isPresent() && cannotLinks.ask(command.cannotLink(), command.reason(), acting)
                ? Outcome.done(command.cannotLink())
                : Outcome.refused(new MergeRefusal.NothingToLift());
    }
}
