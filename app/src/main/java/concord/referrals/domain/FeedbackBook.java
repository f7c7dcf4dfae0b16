package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.ReferralId;
import concord.referrals.ReferrerTold;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what referrers were told, or why not (G4). */
@Component
class FeedbackBook {

    private final JdbcClient jdbc;
    private final Referrals referrals;
    private final ReceiptTable receipts;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    FeedbackBook(
            JdbcClient jdbc,
            Referrals referrals,
            ReceiptTable receipts,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.receipts = receipts;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One entry.
     *
     * @param category present where something was told
     * @param reason present where nothing was
     */
    record Entry(
            @Nullable String category,
            @Nullable String message,
            @Nullable String reason) {
        boolean told() {
            return category != null;
        }
    }

    Outcome<ReferralId> enter(ReferralId id, Entry entry, Acting acting) {
        return referrals.toChange(id).then(referral -> {
            if (referral.standing().outcome() == null) {
                return Outcome.refused(new GatewayRefusal.NothingDecided());
            }
            LocalDate today = LocalDate.now(clock);
            write(id, entry, acting);
            receipts.told(id, today, entry.category(), entry.message());
            Happening.Kind kind = entry.told() ? Happening.Kind.REFERRER_TOLD : Happening.Kind.REFERRER_NOT_TOLD;
            referrals.record(referral, Happening.of(kind), acting);
            events.publishEvent(new ReferrerTold(id, entry.told(), today));
            return Outcome.done(id);
        });
    }

    private void write(ReferralId id, Entry entry, Acting acting) {
        jdbc.sql("""
                        insert into referrals.feedback (id, referral_id, told, category, message, reason, due_on, at, post_id,
                            staff_id)
                        select :id, :referral, :told, :category, :message, :reason, feedback_due, :at, :post, :staff
                        from referrals.receipt where referral_id = :referral
                        """)
                .param("id", ids.next())
                .param("referral", id.value())
                .param("told", entry.told())
                .param("category", entry.category(), Types.VARCHAR)
                .param("message", entry.message(), Types.VARCHAR)
                .param("reason", entry.reason(), Types.VARCHAR)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .update();
    }
}
