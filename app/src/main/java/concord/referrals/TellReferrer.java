package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Records what the referrer was told of the outcome; it stands on their receipt from then on.
 *
 * @param category code of the vocabulary "feedback-category"
 * @param message in the gateway's words; it must hold nothing of the case
 */
public record TellReferrer(
        ReferralId referral, String category, @Nullable String message) implements Command<ReferralId>, About {
    public TellReferrer {
        requireNonNull(referral, "referral is null");
        category = Said.surely(category, 60, "The category");
        message = Said.perhaps(message, 2_000);
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
