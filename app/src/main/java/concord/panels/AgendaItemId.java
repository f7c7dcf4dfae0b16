package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a case on the agenda of one meeting. */
public record AgendaItemId(UUID value) implements RecordId {

    public static final String KIND = "agenda-item";

    public AgendaItemId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
