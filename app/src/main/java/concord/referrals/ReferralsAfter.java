package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;
import org.jspecify.annotations.Nullable;

/**
 * The referrals after a place in the order of their arrival, oldest first: for systems that read on from where they stopped.
 *
 * @param after the last one read; absent from the beginning
 */
public record ReferralsAfter(
        ReferralFilter filter, @Nullable ReferralId after, int most) implements Query<ReferralList> {
    public ReferralsAfter {
        requireNonNull(filter, "filter is null");
        if (most < 1 || most > 500) {
            throw new IllegalArgumentException("One to five hundred at a time");
        }
    }
}
