package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.FindReferral;
import concord.referrals.ReferralId;
import org.springframework.stereotype.Component;

/** Finds a referral by its reference. */
@Component
class FindingReferral implements QueryHandler<FindReferral, ReferralId> {

    private final ReferralLines lines;

    FindingReferral(ReferralLines lines) {
        this.lines = lines;
    }

    @Override
    public Outcome<ReferralId> answer(FindReferral query, Acting acting) {
        return lines.named(query.reference())
                .<Outcome<ReferralId>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
