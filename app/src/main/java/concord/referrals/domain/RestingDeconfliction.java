package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.ReferralId;
import concord.referrals.RestDeconfliction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a referral off the clock of deconfliction, and off the work of whoever answers it. */
@Component
class RestingDeconfliction implements CommandHandler<RestDeconfliction, ReferralId> {

    private final JdbcClient jdbc;

    RestingDeconfliction(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<ReferralId> handle(RestDeconfliction command, Acting acting) {
        jdbc.sql("update referrals.referral set deconfliction_due = null, rerun_due = null where id = :id")
                .param("id", command.referral().value())
                .update();
        return Outcome.done(command.referral());
    }
}
