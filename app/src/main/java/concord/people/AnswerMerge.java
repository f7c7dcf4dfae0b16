package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Agrees that two persons are one, or declines, by another post and another human than proposed it. Agreed, every record of
 * the one becomes the other's.
 *
 * @param display of both records, as the answering post was shown them
 */
public record AnswerMerge(MergeId merge, PairDisplayId display, boolean agreed, String reason)
        implements Command<MergeId>, About {

    public AnswerMerge {
        requireNonNull(merge, "merge is null");
        requireNonNull(display, "display is null");
        reason = Given.words("reason", reason, ProposeMerge.LONGEST);
    }

    @Override
    public RecordRef about() {
        return merge.ref();
    }
}
