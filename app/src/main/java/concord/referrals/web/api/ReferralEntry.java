package concord.referrals.web.api;

import concord.partnership.Areas;
import concord.referrals.GatewayOutcome;
import concord.referrals.ReferralLine;
import concord.referrals.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One referral in a list, for posts that work on it. */
record ReferralEntry(
        UUID id,
        @Schema(example = "EAS-2026-K7QMP") String reference,
        AreaName area,

        @Schema(description = "The person as stated", example = "Rowan Exampleby")
        String name,

        LocalDate receivedOn,
        @Schema(example = "Education") String sector,
        @Nullable String concernType,
        Stage stage,
        @Schema(example = "Is this person known?") String stageInWords,

        @Schema(description = "The last day on which the next step is in time") @Nullable
        LocalDate due,

        @Nullable GatewayOutcome outcome,

        @Schema(description = "One for a first referral of the person, more for a repeat; absent until that is known")
        @Nullable
        Integer nth,

        String url) {

    static ReferralEntry of(ReferralLine line, Areas areas) {
        return new ReferralEntry(
                line.id().value(),
                line.reference().value(),
                AreaName.of(line.area(), areas),
                line.name(),
                line.receivedOn(),
                line.sector(),
                line.concernType(),
                line.stage(),
                line.stage().words(),
                line.due(),
                line.outcome(),
                line.nth(),
                ReferralPlaces.of(line.id()));
    }
}
