package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How, where and when a referral came in.
 *
 * @param area whose gateway takes it: chosen, or found by the postcode
 * @param sector code of the vocabulary "sector": where the concern comes from
 * @param concernType code of the vocabulary "type-of-concern"; absent until somebody who may judge has said
 * @param noticedOn when the concern first came to light
 * @param receivedOn for imports of what was received before: the day of it. Absent: now
 */
public record Intake(
        AreaId area,
        Route route,
        String sector,
        @Nullable String concernType,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate receivedOn) {

    public Intake {
        requireNonNull(area, "area is null");
        requireNonNull(route, "route is null");
        sector = Said.surely(sector, 60, "The sector");
        concernType = Said.perhaps(concernType, 60);
        if (receivedOn != null && route != Route.IMPORT) {
            throw new IllegalArgumentException("Only an import may say when it was received");
        }
    }

    /** A referral that comes in now. */
    public static Intake now(AreaId area, Route route, String sector, @Nullable String concernType) {
        return new Intake(area, route, sector, concernType, null, null);
    }
}
