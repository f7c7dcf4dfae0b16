package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.GatewayOutcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.RecordDecisionElsewhere;
import concord.referrals.ReferralId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records a gateway decision that was taken before the referral came here, on its day. */
@Component
class RecordingDecisionElsewhere implements CommandHandler<RecordDecisionElsewhere, ReferralId> {

    private final Referrals referrals;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordingDecisionElsewhere(Referrals referrals, JdbcClient jdbc, Clock clock) {
        this.referrals = referrals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<ReferralId> handle(RecordDecisionElsewhere command, Acting acting) {
        return referrals
                .toChange(command.referral())
                .then(RecordingDecisionElsewhere::atGateway)
                .then(referral -> {
                    Instant decided = command.decidedOn()
                            .atTime(12, 0)
                            .atZone(clock.getZone())
                            .toInstant();
                    keep(command, decided);
                    referrals.record(referral, Happening.signed(GatewayOutcome.TO_CHANNEL), command.by(), decided);
                    return Outcome.done(referral.id());
                });
    }

    private static Outcome<Referral> atGateway(Referral referral) {
        if (!referral.stage().isAtGateway()) {
            return Outcome.refused(new GatewayRefusal.NotAtTheGateway());
        }
        return referral.standing().checked()
                ? Outcome.done(referral)
                : Outcome.refused(new GatewayRefusal.PersonNotChecked());
    }

    private void keep(RecordDecisionElsewhere command, Instant decided) {
        jdbc.sql("""
                        insert into referrals.decided_elsewhere (referral_id, decided_at, at, post_id, staff_id)
                        values (:referral, :decided, :at, :post, :staff)
                        """)
                .param("referral", command.referral().value())
                .param("decided", decided.atOffset(ZoneOffset.UTC))
                .param("at", OffsetDateTime.now(clock))
                .param("post", command.by().post().value())
                .param("staff", Hand.staff(command.by()), Types.OTHER)
                .update();
    }
}
