package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** A merge from its proposal to what became of it. */
public record ShowMerge(MergeId merge) implements Query<Merge>, About {

    public ShowMerge {
        requireNonNull(merge, "merge is null");
    }

    @Override
    public RecordRef about() {
        return merge.ref();
    }
}
