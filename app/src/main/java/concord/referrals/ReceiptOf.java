package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a referral just made, for whoever holds its code or made it.
 */
public record ReceiptOf(ReferralId referral, @Nullable ComeBackCode code) implements Query<Receipt> {
    public ReceiptOf {
        requireNonNull(referral, "referral is null");
    }
}
