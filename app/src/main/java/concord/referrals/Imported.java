package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/**
 * What became of a row.
 *
 * @param now false where the row had been entered before, and nothing was done
 * @param near how many records are near the person's, for a human to look at; nought where the person is new
 */
public record Imported(ReferralId referral, boolean now, int near) implements RecordId {

    public Imported {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public UUID value() {
        return referral.value();
    }

    @Override
    public RecordRef ref() {
        return referral.ref();
    }
}
