package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies an action of a support plan, over all versions of the plan. */
public record ActionId(UUID value) implements RecordId {

    public static final String KIND = "support-action";

    public ActionId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
