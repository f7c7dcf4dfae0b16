package concord.referrals;

import concord.platform.gate.Query;
import org.jspecify.annotations.Nullable;

/**
 * The receipts that {@link MyReceipts} shows, after a place in the order in which they were made, oldest first: for systems
 * that read on from where they stopped.
 *
 * @param after the last one read; absent from the beginning
 */
public record ReceiptsAfter(@Nullable ReferralId after, int most) implements Query<Receipts> {

    public ReceiptsAfter {
        if (most < 1 || most > 500) {
            throw new IllegalArgumentException("One to five hundred at a time");
        }
    }
}
