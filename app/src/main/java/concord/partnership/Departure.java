package concord.partnership;

import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.util.List;

/**
 * What an absence or a departure leaves behind.
 *
 * @param vacant the posts that nobody answers for on the day after, or on the first day of absence
 */
public record Departure(StaffId staff, List<PostId> vacant) {

    public Departure {
        vacant = List.copyOf(vacant);
    }
}
