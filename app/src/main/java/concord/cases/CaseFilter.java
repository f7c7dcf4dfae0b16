package concord.cases;

import concord.platform.gate.AreaId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows. What is absent does not matter.
 *
 * @param stages empty for all
 * @param mine only those that the acting post owns, or whose risk it owns
 * @param overdue only those whose next step is late
 * @param adopted true for those that a panel has adopted, false for the others
 */
public record CaseFilter(
        @Nullable AreaId area,
        Set<CaseStage> stages,
        boolean mine,
        boolean overdue,
        @Nullable Boolean adopted,
        @Nullable CaseOutcome outcome) {

    /** Every case that the acting post may see. */
    public static final CaseFilter NONE = new CaseFilter(null, Set.of(), false, false, null, null);

    public CaseFilter {
        stages = Set.copyOf(stages);
    }
}
