package concord.referrals.domain;

import concord.people.PersonId;
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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes that a post has opened the chronology of the person, as the person stands on record then, with all it held (F2). */
@Component
class OpeningChronology implements CommandHandler<OpenChronology, ReferralId> {

    private final JdbcClient jdbc;
    private final Referrals referrals;
    private final ChronologyReader reader;
    private final Clock clock;

    OpeningChronology(JdbcClient jdbc, Referrals referrals, ChronologyReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.reader = reader;
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
        if (!isOpened(referral, acting.post())) {
            note(referral, referral.person(), acting.post());
        }
        return Outcome.done(referral.id());
    }

    private void note(Referral referral, PersonId person, PostId post) {
        jdbc.sql("""
                        insert into referrals.chronology_opened (referral_id, post_id, at, person_id, held)
                        values (:referral, :post, :at, :person, :held)
                        """)
                .param("referral", referral.id().value())
                .param("post", post.value())
                .param("at", OffsetDateTime.now(clock))
                .param("person", person.value())
                .param("held", held(referral))
                .update();
    }

    /** Whether a post has opened it as it is now: of the person who it is now, with every referral that they have now. */
    boolean isOpened(Referral referral, PostId post) {
        return referral.person() != null
                && jdbc.sql("""
                                select true from referrals.chronology_opened
                                where referral_id = :referral and post_id = :post and person_id = :person
                                      and held @> cast(:held as uuid[])
                                limit 1
                                """)
                        .param("referral", referral.id().value())
                        .param("post", post.value())
                        .param("person", referral.person().value())
                        .param("held", held(referral))
                        .query((row, number) -> true)
                        .optional()
                        .isPresent();
    }

    private UUID[] held(Referral referral) {
        return reader.of(referral).lines().stream()
                .map(line -> line.referral().value())
                .toArray(UUID[]::new);
    }
}
