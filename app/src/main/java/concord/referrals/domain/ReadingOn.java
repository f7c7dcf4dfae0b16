package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.ReferralList;
import concord.referrals.ReferralsAfter;
import org.springframework.stereotype.Component;

/** Reads on from where a system stopped. */
@Component
class ReadingOn implements QueryHandler<ReferralsAfter, ReferralList> {

    private final ReferralLines lines;

    ReadingOn(ReferralLines lines) {
        this.lines = lines;
    }

    @Override
    public Outcome<ReferralList> answer(ReferralsAfter query, Acting acting) {
        return Outcome.done(new ReferralList(lines.after(query, acting), lines.count(query.filter(), acting)));
    }
}
