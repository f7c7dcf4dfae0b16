package concord.partnership;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post: the seat that owns work, whoever holds it today (G2).
 *
 * @param agency absent for the two posts that belong to nobody: the public, and Concord itself
 * @param closed the last day on which it existed; absent while it does
 */
public record Post(
        PostId id,
        @Nullable AgencyId agency,
        String title,
        Role role,
        Set<AreaId> areas,
        LocalDate opened,
        @Nullable LocalDate closed,
        int version) {

    public Post {
        areas = Set.copyOf(areas);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && (closed == null || !day.isAfter(closed));
    }
}
