package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import concord.referrals.ReferralId;
import java.util.Optional;

/** The case to which a referral belongs, if it has gone on to Channel. */
public record CaseOfReferral(ReferralId referral) implements Query<Optional<CaseId>>, About {

    public CaseOfReferral {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
