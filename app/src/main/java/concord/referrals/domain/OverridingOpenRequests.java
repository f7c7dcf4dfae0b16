package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.OverrideOpenRequests;
import concord.referrals.ReferralId;
import concord.sharing.OpenRequests;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a referral be closed although information is outstanding, in a senior officer's name (F3). */
@Component
class OverridingOpenRequests implements CommandHandler<OverrideOpenRequests, ReferralId> {

    private final Referrals referrals;
    private final Gate gate;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    OverridingOpenRequests(Referrals referrals, Gate gate, JdbcClient jdbc, Ids ids, Clock clock) {
        this.referrals = referrals;
        this.gate = gate;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<ReferralId> handle(OverrideOpenRequests command, Acting acting) {
        if (acting.holder() == null) {
            return Outcome.refused(new GatewayRefusal.NobodySigns());
        }
        return referrals.toChange(command.referral()).then(referral -> {
            if (!referral.stage().isAtGateway()) {
                return Outcome.refused(new GatewayRefusal.NotAtTheGateway());
            }
            return gate.ask(acting, new OpenRequests(referral.id().ref()))
                    .then(open -> override(referral, OutstandingMatters.open(open), command.reason(), acting));
        });
    }

    private Outcome<ReferralId> override(Referral referral, Set<UUID> open, String reason, Acting acting) {
        if (open.isEmpty()) {
            return Outcome.refused(new GatewayRefusal.NothingToOverride());
        }
        jdbc.sql("""
                        insert into referrals.override (id, referral_id, reason, requests, at, post_id, staff_id)
                        values (:id, :referral, :reason, :requests, :at, :post, :staff)
                        """)
                .param("id", ids.next())
                .param("referral", referral.id().value())
                .param("reason", reason)
                .param("requests", open.toArray(UUID[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .update();
        referrals.record(referral, Happening.of(Happening.Kind.OVERRIDDEN), acting);
        return Outcome.done(referral.id());
    }
}
