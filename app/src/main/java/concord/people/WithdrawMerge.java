package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Takes back what the acting post proposed, while nobody has answered. Nothing is joined; what was on the list of possible
 * matches for it waits there again, and the two may be proposed anew.
 */
public record WithdrawMerge(MergeId merge, String reason) implements Command<MergeId>, About {

    public WithdrawMerge {
        requireNonNull(merge, "merge is null");
        reason = Given.words("reason", reason, ProposeMerge.LONGEST);
    }

    @Override
    public RecordRef about() {
        return merge.ref();
    }
}
