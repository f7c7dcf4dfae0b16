package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.ListReferrals;
import concord.referrals.ReferralList;
import org.springframework.stereotype.Component;

/** Lists referrals, page by page. */
@Component
class ListingReferrals implements QueryHandler<ListReferrals, ReferralList> {

    private final ReferralLines lines;

    ListingReferrals(ReferralLines lines) {
        this.lines = lines;
    }

    @Override
    public Outcome<ReferralList> answer(ListReferrals query, Acting acting) {
        return Outcome.done(new ReferralList(lines.page(query, acting), lines.count(query.filter(), acting)));
    }
}
