package concord.support.web;

import concord.support.PlanStatement;
import concord.support.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan beside the one before it.
 *
 * @param before absent for the first version
 */
public record TwoVersions(PlanVersion version, @Nullable PlanVersion before) {

    /** What the version before said of a part; empty where there was none. */
    public String before(PlanStatement.Part part) {
        return before == null ? "" : part.of(before.statement());
    }

    /** Whether a part says something else than before. */
    public boolean differs(PlanStatement.Part part) {
        return before != null && !part.of(version.statement()).equals(before(part));
    }
}
