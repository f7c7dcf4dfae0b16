package concord.referrals.web.api;

import concord.referrals.ComeBackCode;
import concord.referrals.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/** What the sender gets of a referral just made. It stays the same however often the call is sent. */
record ReferralMade(
        UUID id,
        @Schema(example = "EAS-2026-K7QMP") String reference,
        LocalDate receivedOn,
        @Schema(description = "Where to ask how far it is") String statusUrl,

        @Schema(
                description =
                        "Opens the receipt together with the reference. Give it to the referrer; it is not shown again",
                example = "K7QM-P3VX-9ACD")
        String comeBackCode) {

    static ReferralMade of(Receipt receipt, ComeBackCode code) {
        return new ReferralMade(
                receipt.referral().value(),
                receipt.reference().value(),
                receipt.receivedOn(),
                ReferralPlaces.statusOf(receipt.referral()),
                code.inGroups());
    }
}
