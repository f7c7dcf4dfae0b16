package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a version of the template of the structured assessment. */
public record AssessmentTemplateId(UUID value) implements RecordId {

    public static final String KIND = "assessment-template";

    public AssessmentTemplateId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
