package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.ReadChronology;
import concord.referrals.ReferralChronology;
import org.springframework.stereotype.Component;

/** Reads the chronology of the person whom a referral is about. */
@Component
class ReadingChronology implements QueryHandler<ReadChronology, ReferralChronology> {

    private final Referrals referrals;
    private final ChronologyReader reader;

    ReadingChronology(Referrals referrals, ChronologyReader reader) {
        this.referrals = referrals;
        this.reader = reader;
    }

    @Override
    public Outcome<ReferralChronology> answer(ReadChronology query, Acting acting) {
        return referrals
                .find(query.referral())
                .<Outcome<ReferralChronology>>map(referral -> Outcome.done(reader.of(referral)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
