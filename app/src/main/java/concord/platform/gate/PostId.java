package concord.platform.gate;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a post: the seat that owns work, whoever holds it today. */
public record PostId(UUID value) implements RecordId {

    public PostId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("post", value);
    }
}
