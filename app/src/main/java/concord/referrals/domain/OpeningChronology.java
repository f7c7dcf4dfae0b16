package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.referrals.GatewayRefusal;
import concord.referrals.OpenChronology;
import concord.referrals.ReferralId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes that a post has opened the chronology of the person, as the person stands on record then (F2). */
@Component
class OpeningChronology implements CommandHandler<OpenChronology, ReferralId> {

    private final JdbcClient jdbc;
    private final Referrals referrals;
    private final Clock clock;

    OpeningChronology(JdbcClient jdbc, Referrals referrals, Clock clock) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.clock = clock;
    }

    @Override
    public Outcome<ReferralId> handle(OpenChronology command, Acting acting) {
        return referrals
                .find(command.referral())
                .<Outcome<ReferralId>>map(referral -> open(referral, acting))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private Outcome<ReferralId> open(Referral referral, Acting acting) {
        if (referral.person() == null) {
            return Outcome.refused(new GatewayRefusal.PersonNotChecked());
        }
        jdbc.sql("""
                        insert into referrals.chronology_opened (referral_id, post_id, at, person_id)
                        values (:referral, :post, :at, :person)
                        on conflict do nothing
                        """)
                .param("referral", referral.id().value())
                .param("post", acting.post().value())
                .param("at", OffsetDateTime.now(clock))
                .param("person", referral.person().value())
                .update();
        return Outcome.done(referral.id());
    }

    /** Whether a post has opened it since the person of the referral is who they are now. */
    boolean isOpened(Referral referral, PostId post) {
        return referral.person() != null
                && jdbc.sql("""
                                select true from referrals.chronology_opened
                                where referral_id = :referral and post_id = :post and person_id = :person
                                """)
                        .param("referral", referral.id().value())
                        .param("post", post.value())
                        .param("person", referral.person().value())
                        .query((row, number) -> true)
                        .optional()
                        .isPresent();
    }
}
