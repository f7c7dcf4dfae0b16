package concord.support;

import concord.cases.CaseOutline;
import java.util.List;

/**
 * The closure of a case.
 *
 * @param hindrances all that stands in the way, each with its rule
 * @param overrides why seniors let it be closed with requests open
 * @param closures the newest first
 */
public record ClosureView(
        CaseOutline outline, List<SupportRefusal> hindrances, List<Overridden> overrides, List<Closure> closures) {

    public ClosureView {
        hindrances = List.copyOf(hindrances);
        overrides = List.copyOf(overrides);
        closures = List.copyOf(closures);
    }

    /** A named senior's override. */
    public record Overridden(String why, int requests, Signed signed) {}

    /** A closure. */
    public record Closure(int number, ClosureStated stated, Signed signed) {}
}
