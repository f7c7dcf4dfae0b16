package concord.partnership;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Says that a police force serves an area. Boundaries cross: an area may have several, a force many. */
public record LinkForce(AreaId area, int version, AgencyId force) implements Command<AreaId>, Versioned {

    @Override
    public RecordRef about() {
        return area.ref();
    }
}
