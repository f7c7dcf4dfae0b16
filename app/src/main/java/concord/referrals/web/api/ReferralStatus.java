package concord.referrals.web.api;

import concord.referrals.Receipt;
import concord.referrals.ReceiptStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a referral is, for its referrer. No word of the case (F9). */
record ReferralStatus(
        UUID id,
        @Schema(example = "EAS-2026-K7QMP") String reference,
        LocalDate receivedOn,
        ReceiptStatus status,
        @Schema(example = "Being looked at") String statusInWords,

        @Schema(description = "The day until which the referrer should hear of the outcome") @Nullable
        LocalDate feedbackDue,

        @Schema(description = "Absent until something was told") @Nullable
        Feedback feedback,

        String statusUrl) {

    static ReferralStatus of(Receipt receipt) {
        return new ReferralStatus(
                receipt.referral().value(),
                receipt.reference().value(),
                receipt.receivedOn(),
                receipt.status(),
                receipt.status().words(),
                receipt.feedbackDue(),
                receipt.feedback() == null ? null : Feedback.of(receipt.feedback()),
                ReferralPlaces.statusOf(receipt.referral()));
    }

    /** What the referrer was told. */
    record Feedback(LocalDate on, String category, @Nullable String message) {

        static Feedback of(Receipt.ToldToReferrer told) {
            return new Feedback(told.on(), told.category(), told.message());
        }
    }
}
