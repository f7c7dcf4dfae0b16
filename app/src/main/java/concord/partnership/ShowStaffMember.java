package concord.partnership;

import concord.platform.gate.About;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;

/** One member of staff: posts, absences and training. For whoever keeps the agency's posts. */
public record ShowStaffMember(StaffId staff) implements Query<StaffView>, About, Plain {

    @Override
    public RecordRef about() {
        return staff.ref();
    }
}
