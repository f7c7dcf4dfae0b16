package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/**
 * Finds a referral by its reference. Refused as not found where there is none for the acting post.
 */
public record FindReferral(Reference reference) implements Query<ReferralId> {
    public FindReferral {
        requireNonNull(reference, "reference is null");
    }
}
