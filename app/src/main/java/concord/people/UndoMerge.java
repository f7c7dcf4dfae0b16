package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Takes a merge back: the records that moved become the person's again from whom they came, and what was added since stays.
 * It is then on record that the two are not the same person.
 */
public record UndoMerge(MergeId merge, String reason) implements Command<MergeId>, About {

    public UndoMerge {
        requireNonNull(merge, "merge is null");
        reason = Given.words("reason", reason, ProposeMerge.LONGEST);
    }

    @Override
    public RecordRef about() {
        return merge.ref();
    }
}
