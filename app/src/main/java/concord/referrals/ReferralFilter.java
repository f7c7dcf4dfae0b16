package concord.referrals;

import concord.platform.gate.AreaId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals are wanted. Nothing in it is about a person, so it may stand in an address.
 *
 * @param stages none means all
 * @param concernType code of the vocabulary "type-of-concern"
 * @param sector code of the vocabulary "sector"
 * @param receivedTo the last day, included
 * @param repeats only where the person was referred before
 * @param overdue only where the next step is late
 * @param mine only where the acting post is at work
 */
public record ReferralFilter(
        @Nullable AreaId area,
        Set<Stage> stages,
        @Nullable String concernType,
        @Nullable String sector,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        boolean repeats,
        boolean overdue,
        boolean mine) {

    public ReferralFilter {
        stages = stages.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(stages));
        concernType = Said.perhaps(concernType, 60);
        sector = Said.perhaps(sector, 60);
    }

    /** All that the acting post may see. */
    public static ReferralFilter everything() {
        return new ReferralFilter(null, Set.of(), null, null, null, null, false, false, false);
    }

    public ReferralFilter in(Stage... wanted) {
        return new ReferralFilter(
                area, Set.of(wanted), concernType, sector, receivedFrom, receivedTo, repeats, overdue, mine);
    }
}
