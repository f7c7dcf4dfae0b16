package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies what a panel decided of a case in one meeting. */
public record PanelDecisionId(UUID value) implements RecordId {

    public static final String KIND = "panel-decision";

    public PanelDecisionId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
