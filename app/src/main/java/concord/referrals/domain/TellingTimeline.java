package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.ReferralTimeline;
import concord.referrals.Timeline;
import org.springframework.stereotype.Component;

/** Tells what has happened to a referral. */
@Component
class TellingTimeline implements QueryHandler<ReferralTimeline, Timeline> {

    private final TimelineReader reader;

    TellingTimeline(TimelineReader reader) {
        this.reader = reader;
    }

    @Override
    public Outcome<Timeline> answer(ReferralTimeline query, Acting acting) {
        return Outcome.done(reader.of(query.referral()));
    }
}
