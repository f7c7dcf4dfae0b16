package concord.partnership;

import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;

/** That a member of staff stands in at a post. */
public record Stand(PostId post, StaffId cover) {}
