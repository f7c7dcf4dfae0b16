package concord.referrals;

import static java.util.Objects.requireNonNull;

/** What lets a referrer add to their referral: reference and code, or being the post that made it. */
public sealed interface ReceiptKey {

    /** A visitor's key. */
    record ByCode(Reference reference, ComeBackCode code) implements ReceiptKey {
        public ByCode {
            requireNonNull(reference, "reference is null");
            requireNonNull(code, "code is null");
        }
    }

    /** The key of a post that referred. */
    record OfMyPost(ReferralId referral) implements ReceiptKey {
        public OfMyPost {
            requireNonNull(referral, "referral is null");
        }
    }
}
