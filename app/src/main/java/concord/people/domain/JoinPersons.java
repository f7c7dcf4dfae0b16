package concord.people.domain;

import static java.util.Objects.requireNonNull;

import concord.people.MergeId;
import concord.platform.gate.Command;

/** Moves every record of a person to the one that they were agreed to be. Done by Concord, whose sight no area bounds: a person is one everywhere. */
record JoinPersons(MergeId merge) implements Command<MergeId> {

    JoinPersons {
        requireNonNull(merge, "merge is null");
    }
}
