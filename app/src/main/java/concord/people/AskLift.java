package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Asks that it no longer stands that two persons are not the same. A second person answers. */
public record AskLift(CannotLinkId cannotLink, String reason) implements Command<CannotLinkId>, About {

    public AskLift {
        requireNonNull(cannotLink, "cannotLink is null");
        reason = Given.words("reason", reason, ProposeMerge.LONGEST);
    }

    @Override
    public RecordRef about() {
        return cannotLink.ref();
    }
}
