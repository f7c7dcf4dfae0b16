package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Puts a right date of birth in the place of what a record said. What it said stays on record. */
public record CorrectBorn(InvolvementId statedIn, int version, Born right, String reason)
        implements Command<InvolvementId>, Versioned {

    public CorrectBorn {
        requireNonNull(statedIn, "statedIn is null");
        requireNonNull(right, "right is null");
        if (!right.known()) {
            throw new IllegalArgumentException("A correction says a day or a year");
        }
        reason = reason.strip();
    }

    @Override
    public RecordRef about() {
        return statedIn.ref();
    }
}
