package concord.files;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names content on its way in. Commands carry this name, never the bytes. */
public record ArrivalId(UUID value) {

    public ArrivalId {
        requireNonNull(value, "value is null");
    }
}
