package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.PostId;

/**
 * Gives a post a part in a case, so that it may see that there is one and do its own part. Done by Concord from inside the
 * act that needs it: commissioning a provider, giving somebody an action. Does nothing where the post has the part.
 */
public record GivePart(CaseId caseId, PostId post, PartKind kind) implements Command<CaseId> {

    public GivePart {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(post, "post is null");
        requireNonNull(kind, "kind is null");
    }
}
