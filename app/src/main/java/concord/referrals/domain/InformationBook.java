package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.referrals.InformationAdded;
import concord.referrals.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters later information and later evidence. Each re-opens deconfliction (channel.md 4.3). */
@Component
class InformationBook {

    private final JdbcClient jdbc;
    private final IntakeTable tables;
    private final Referrals referrals;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    InformationBook(
            JdbcClient jdbc,
            IntakeTable tables,
            Referrals referrals,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.referrals = referrals;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void enter(Referral referral, List<Statement> statements, String fromWhom, Acting acting) {
        UUID information = ids.next();
        jdbc.sql("""
                        insert into referrals.information (id, referral_id, from_whom, at, post_id, staff_id)
                        values (:id, :referral, :from, :at, :post, :staff)
                        """)
                .param("id", information)
                .param("referral", referral.id().value())
                .param("from", fromWhom)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting), Types.OTHER)
                .update();
        tables.statements(referral.id(), information, statements);
        note(referral, Happening.Kind.INFORMATION_ADDED, acting);
    }

    void note(Referral referral, Happening.Kind kind, Acting acting) {
        referrals.record(referral, Happening.of(kind), acting);
        events.publishEvent(new InformationAdded(referral.id(), clock.instant()));
    }
}
