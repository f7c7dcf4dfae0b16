package concord.access;

import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a post stands at this moment: its role, its agency, and the areas whose cases it works on. */
record Standing(PostId post, Role role, @Nullable AgencyId agency, Set<AreaId> areas) {}
