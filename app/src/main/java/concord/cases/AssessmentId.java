package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a structured assessment of a case. */
public record AssessmentId(UUID value) implements RecordId {

    public static final String KIND = "structured-assessment";

    public AssessmentId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
