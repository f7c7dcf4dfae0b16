package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Lifts what stands between two persons, or leaves it, by another post and another human than asked. Merges nobody. */
public record AnswerLift(CannotLinkId cannotLink, boolean agreed, String reason)
        implements Command<CannotLinkId>, About {

    public AnswerLift {
        requireNonNull(cannotLink, "cannotLink is null");
        reason = Given.words("reason", reason, ProposeMerge.LONGEST);
    }

    @Override
    public RecordRef about() {
        return cannotLink.ref();
    }
}
