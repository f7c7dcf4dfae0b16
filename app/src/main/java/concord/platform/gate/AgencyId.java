package concord.platform.gate;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an agency of the partnership: a controller in its own right. */
public record AgencyId(UUID value) implements RecordId {

    public AgencyId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("agency", value);
    }
}
