package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Adds a name by which somebody is known, learnt from one of their records. They can be found by it at once. */
public record AddName(InvolvementId statedIn, int version, Name name, String reason)
        implements Command<InvolvementId>, Versioned {

    public AddName {
        requireNonNull(statedIn, "statedIn is null");
        requireNonNull(name, "name is null");
        reason = reason.strip();
    }

    @Override
    public RecordRef about() {
        return statedIn.ref();
    }
}
