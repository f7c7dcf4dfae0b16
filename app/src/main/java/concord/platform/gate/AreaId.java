package concord.platform.gate;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an area: the local authority whose panel a case belongs to. */
public record AreaId(UUID value) implements RecordId {

    public AreaId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("area", value);
    }
}
