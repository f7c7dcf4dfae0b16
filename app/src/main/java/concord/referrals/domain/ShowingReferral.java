package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import org.springframework.stereotype.Component;

/** Shows a referral's record. */
@Component
class ShowingReferral implements QueryHandler<ShowReferral, ReferralRecord> {

    private final RecordReader reader;

    ShowingReferral(RecordReader reader) {
        this.reader = reader;
    }

    @Override
    public Outcome<ReferralRecord> answer(ShowReferral query, Acting acting) {
        return reader.read(query.referral(), acting);
    }
}
