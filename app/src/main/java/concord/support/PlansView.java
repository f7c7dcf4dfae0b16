package concord.support;

import concord.cases.AssessmentOutline;
import concord.cases.CaseOutline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The support plan of a case.
 *
 * @param assessment the latest; absent where there is none
 * @param versions the newest first; the first one is the draft where there is one
 * @param actions those of approved versions, the open ones first
 * @param owners the posts that can own an action
 */
public record PlansView(
        CaseOutline outline,
        @Nullable AssessmentOutline assessment,
        boolean consent,
        List<PlanVersion> versions,
        List<ActionLine> actions,
        List<PostChoice> owners) {

    public PlansView {
        versions = List.copyOf(versions);
        actions = List.copyOf(actions);
        owners = List.copyOf(owners);
    }

    /** The version that is still written in. */
    public @Nullable PlanVersion draft() {
        return versions.stream().filter(PlanVersion::isDraft).findFirst().orElse(null);
    }

    /** The version by which support is given now. */
    public @Nullable PlanVersion inForce() {
        return versions.stream()
                .filter(version -> !version.isDraft())
                .findFirst()
                .orElse(null);
    }

    /** The version before another one; absent before the first. */
    public @Nullable PlanVersion before(PlanVersion version) {
        return versions.stream()
                .filter(one -> one.number() < version.number())
                .findFirst()
                .orElse(null);
    }
}
