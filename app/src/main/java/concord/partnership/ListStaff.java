package concord.partnership;

import concord.platform.gate.About;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The staff of an agency, those who have left last. For whoever keeps its posts. */
public record ListStaff(AgencyId agency) implements Query<StaffList>, About, Plain {

    @Override
    public RecordRef about() {
        return agency.ref();
    }
}
