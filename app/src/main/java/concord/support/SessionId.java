package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies what a provider recorded of one session. */
public record SessionId(UUID value) implements RecordId {

    public SessionId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("support-session", value);
    }
}
