package concord.partnership;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a sharing agreement. */
public record AgreementId(UUID value) implements RecordId {

    public AgreementId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("sharing-agreement", value);
    }
}
