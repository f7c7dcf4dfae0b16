package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a meeting of a panel. */
public record MeetingId(UUID value) implements RecordId {

    public static final String KIND = "panel-meeting";

    public MeetingId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
