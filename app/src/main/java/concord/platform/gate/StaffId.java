package concord.platform.gate;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a member of staff of an agency, who holds or covers posts. */
public record StaffId(UUID value) implements RecordId {

    public StaffId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("staff-member", value);
    }
}
