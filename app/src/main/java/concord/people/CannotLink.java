package concord.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That two persons on record were said not to be the same.
 *
 * @param lifts every time that somebody asked to lift it, oldest first
 * @param mayAnswer true where one waits that the acting post did not ask for
 */
public record CannotLink(
        CannotLinkId id,
        PersonId one,
        PersonId other,
        MergeId merge,
        Merge.Said said,
        List<Lift> lifts,
        boolean mayAnswer) {

    public CannotLink {
        lifts = List.copyOf(lifts);
    }

    /** Somebody's wish that it be lifted, and the answer. */
    public record Lift(Merge.Said asked, @Nullable Boolean agreed, Merge.@Nullable Said answered) {}

    public boolean isLifted() {
        return lifts.stream().anyMatch(lift -> Boolean.TRUE.equals(lift.agreed()));
    }

    /** True where somebody has asked and nobody has answered. */
    public boolean waits() {
        return lifts.stream().anyMatch(lift -> lift.agreed() == null);
    }
}
