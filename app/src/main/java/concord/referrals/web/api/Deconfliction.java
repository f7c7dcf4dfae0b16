package concord.referrals.web.api;

import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where deconfliction stands: yes, no or hold. There is no reason, because Concord keeps none (channel.md 4.3). */
record Deconfliction(
        @Schema(description = "The last answer; absent before the first") @Nullable
        DeconflictionAnswer answer,

        @Nullable Instant answeredAt,

        @Schema(description = "Whether it is being asked now, for the first time or again")
        boolean asked,

        @Schema(description = "Whether the referral may go on as things stand")
        boolean mayGoOn,

        @Schema(description = "The day on which it is asked again by the clock") @Nullable
        LocalDate askedAgainOn) {

    static Deconfliction of(DeconflictionView view) {
        return new Deconfliction(
                view.answer(), view.answeredAt(), view.asked() != null, view.allows(), view.rerunDue());
    }
}
