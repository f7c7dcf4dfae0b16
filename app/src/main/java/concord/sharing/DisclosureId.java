package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies one row of the disclosure ledger. */
public record DisclosureId(UUID value) implements RecordId {

    public DisclosureId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("disclosure", value);
    }
}
