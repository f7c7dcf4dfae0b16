package concord.access;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.StaffId;
import java.util.List;

/** The posts that a member of staff holds or covers today, held ones first. */
public record WearablePosts(StaffId staff) implements Query<List<WearablePost>>, Plain {}
