package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;

/**
 * Ends the part that a post has in a case: from then on it no longer sees that there is one. What it did stays its own, and what
 * was given to it stands in the timeline. The act that gives it a part again gives it a new one.
 *
 * @param why in a sentence; kept with the end
 */
public record EndPart(CaseId caseId, PostId post, PartKind kind, String why) implements Command<CaseId>, About {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1_000;

    public EndPart {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(post, "post is null");
        requireNonNull(kind, "kind is null");
        why = Given.words("why", why, LONGEST);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
