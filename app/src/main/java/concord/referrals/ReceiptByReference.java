package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/**
 * The receipt of a referral for whoever holds its reference and code. Wrong code and unknown reference look the same.
 */
public record ReceiptByReference(Reference reference, ComeBackCode code) implements Query<Receipt> {
    public ReceiptByReference {
        requireNonNull(reference, "reference is null");
        requireNonNull(code, "code is null");
    }
}
