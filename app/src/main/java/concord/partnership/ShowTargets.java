package concord.partnership;

import concord.platform.gate.AreaId;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every target that was ever set for an area, or as the default of the partnership, newest first for each step.
 *
 * @param area absent for the defaults alone
 */
public record ShowTargets(@Nullable AreaId area) implements Query<List<TargetRow>>, Plain {}
