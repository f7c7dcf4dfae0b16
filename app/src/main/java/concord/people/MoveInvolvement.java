package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Puts an involvement into another area, because its record moved there. */
public record MoveInvolvement(InvolvementId involvement, AreaId to) implements Command<InvolvementId>, About {

    public MoveInvolvement {
        requireNonNull(involvement, "involvement is null");
        requireNonNull(to, "to is null");
    }

    @Override
    public RecordRef about() {
        return involvement.ref();
    }
}
