package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies what a referrer’s agency was asked to contribute. */
public record ContributionId(UUID value) implements RecordId {

    public static final String KIND = "contribution";

    public ContributionId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
