package concord.partnership;

import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post as its page shows it.
 *
 * @param history who held and covered it, newest first
 * @param colleagues who may be appointed: the agency's staff in service; empty where the acting post may not appoint
 * @param mayChange whether the acting post may appoint and close
 */
public record PostView(PostRow row, List<Tenure> history, List<StaffMember> colleagues, boolean mayChange) {

    public PostView {
        history = List.copyOf(history);
        colleagues = List.copyOf(colleagues);
    }

    /**
     * One holding or cover.
     *
     * @param until the last day; absent while it goes on
     */
    public record Tenure(
            StaffId staff,
            String name,
            boolean cover,
            LocalDate from,
            @Nullable LocalDate until) {}
}
