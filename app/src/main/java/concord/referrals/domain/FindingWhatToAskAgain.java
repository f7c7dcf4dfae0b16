package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.ReferralId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the referrals whose deconfliction is to be asked again. */
@Component
class FindingWhatToAskAgain implements QueryHandler<ReferralsToAskAgain, List<ReferralId>> {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;

    FindingWhatToAskAgain(JdbcClient jdbc, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    @Override
    public Outcome<List<ReferralId>> answer(ReferralsToAskAgain query, Acting acting) {
        return Outcome.done(jdbc.sql("select id from referrals.referral where rerun_due <= :today order by rerun_due")
                .param("today", deadlines.today())
                .query((row, number) -> new ReferralId(row.getObject("id", UUID.class)))
                .list());
    }
}
