package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.UUID;

/** Puts a right name in the place of a wrong one. The wrong one stays on record and still finds the person. */
public record CorrectName(InvolvementId statedIn, int version, UUID wrong, Name right, String reason)
        implements Command<InvolvementId>, Versioned {

    public CorrectName {
        requireNonNull(statedIn, "statedIn is null");
        requireNonNull(wrong, "wrong is null");
        requireNonNull(right, "right is null");
        reason = reason.strip();
    }

    @Override
    public RecordRef about() {
        return statedIn.ref();
    }
}
