package concord.partnership;

import concord.platform.gate.AgencyId;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for an agency and holds or covers posts.
 *
 * @param left the last day of service; absent while it goes on
 */
public record StaffMember(
        StaffId id,
        String name,
        String email,
        AgencyId agency,
        LocalDate joined,
        @Nullable LocalDate left,
        int version) {

    public boolean isInServiceOn(LocalDate day) {
        return !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }
}
