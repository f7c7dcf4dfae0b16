package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies one showing of near records to one post. */
public record MatchDisplayId(UUID value) implements RecordId {

    public MatchDisplayId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("match-display", value);
    }
}
