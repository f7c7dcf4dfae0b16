package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Proposes that two persons on record are one, after their records were shown side by side. Nothing moves before a second
 * post agrees (matching: two people for merging two populated persons).
 *
 * @param display that the acting post was shown
 */
public record ProposeMerge(PairDisplayId display, String reason) implements Command<MergeId>, About {

    /** Longer reasons belong into the record. */
    public static final int LONGEST = 2000;

    public ProposeMerge {
        requireNonNull(display, "display is null");
        reason = Given.words("reason", reason, LONGEST);
    }

    @Override
    public RecordRef about() {
        return display.ref();
    }
}
