package concord.referrals.web.intake;

import concord.referrals.ReferralId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a draft becomes when it is sent: the way to the receipt, and nothing of what was typed. It lets a second press of
 * the button, or a step back, end at the same receipt.
 *
 * @param readBy the last working day on which somebody first reads it in time
 * @param assessedBy the last working day on which it is assessed in time
 */
record Sent(UUID referral, LocalDate readBy, LocalDate assessedBy) {

    ReferralId id() {
        return new ReferralId(referral);
    }
}
