package concord.people.domain;

import static java.util.Objects.requireNonNull;

import concord.people.MergeId;
import concord.platform.gate.Command;

/** Gives the records that a merge moved back to the person from whom they came. Done by Concord, as the merge was. */
record PartPersons(MergeId merge) implements Command<MergeId> {

    PartPersons {
        requireNonNull(merge, "merge is null");
    }
}
