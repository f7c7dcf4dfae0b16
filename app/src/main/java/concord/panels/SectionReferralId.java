package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a referral of a case to the panel under section 36. */
public record SectionReferralId(UUID value) implements RecordId {

    public static final String KIND = "section-referral";

    public SectionReferralId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
