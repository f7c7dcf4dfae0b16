package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies two records that may be of one person, until somebody is sure. */
public record PossibleMatchId(UUID value) implements RecordId {

    public PossibleMatchId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("possible-match", value);
    }
}
