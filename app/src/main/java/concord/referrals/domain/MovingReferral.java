package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.referrals.MoveReferral;
import concord.referrals.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves a referral; the officer of the area that it leaves works on it no more. */
@Component
class MovingReferral implements CommandHandler<MoveReferral, ReferralId> {

    private final JdbcClient jdbc;

    MovingReferral(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<ReferralId> handle(MoveReferral command, Acting acting) {
        int moved = jdbc.sql("""
                        update referrals.referral set area_id = :to, officer_post = null, version = version + 1
                        where id = :id
                        """)
                .param("to", command.to().value())
                .param("id", command.referral().value())
                .update();
        return moved == 1 ? Outcome.done(command.referral()) : Outcome.refused(new GateRefusal.NotFound());
    }
}
