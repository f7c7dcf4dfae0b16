package concord.referrals.domain;

import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.referrals.GatewayOutcome;
import concord.referrals.ReceiptStatus;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The referrals, with what has happened to each. */
@Component
class Referrals {

    private static final String BY_ID = """
            select id, reference, area_id, version, involvement_id, person_id, nth, stage_since
            from referrals.referral
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    Referrals(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Optional<Referral> find(ReferralId id) {
        return read(BY_ID, id);
    }

    /** The referral, held until the end of the transaction, so that two changes come one after the other. */
    Outcome<Referral> toChange(ReferralId id) {
        return read(BY_ID + " for update", id)
                .<Outcome<Referral>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    /** Writes down what happened and keeps what follows from it. Answers the referral as it stands then. */
    Referral record(Referral before, Happening happening, Acting acting) {
        return record(before, happening, acting, clock.instant());
    }

    /** As {@link #record(Referral, Happening, Acting)}, for what happened before the referral came here. */
    Referral record(Referral before, Happening happening, Acting acting, Instant at) {
        Referral after = before.after(happening, at);
        write(after.id(), happening, acting, at);
        keep(after);
        keepDeconfliction(before, after, happening);
        keepReceipt(after);
        return after;
    }

    void write(ReferralId id, Happening happening, Acting acting) {
        write(id, happening, acting, clock.instant());
    }

    private void write(ReferralId id, Happening happening, Acting acting, Instant at) {
        jdbc.sql("""
                        insert into referrals.happening (referral_id, kind, code, at, post_id, staff_id)
                        values (:referral, :kind, :code, :at, :post, :staff)
                        """)
                .param("referral", id.value())
                .param("kind", happening.kind().name())
                .param("code", happening.code())
                .param("at", at.atOffset(java.time.ZoneOffset.UTC))
                .param("post", acting.post().value())
                .param("staff", Hand.staff(acting))
                .update();
    }

    /** Notes which post of the gateway last worked on it. */
    void workedOnBy(ReferralId id, PostId officer) {
        jdbc.sql("update referrals.referral set officer_post = :officer where id = :id")
                .param("officer", officer.value())
                .param("id", id.value())
                .update();
    }

    private void keep(Referral after) {
        GatewayOutcome outcome = after.standing().outcome();
        boolean closed = after.stage() == Stage.CLOSED;
        jdbc.sql("""
                        update referrals.referral
                        set version = :version, stage = :stage, stage_since = :since, due_on = :due, outcome = :outcome,
                            closed_at = case when :closed then coalesce(closed_at, :since) end
                        where id = :id
                        """)
                .param("version", after.version())
                .param("stage", after.stage().name())
                .param("since", after.stageSince().atOffset(java.time.ZoneOffset.UTC))
                .param("due", deadlines.nextStep(after), java.sql.Types.DATE)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("closed", closed)
                .param("id", after.id().value())
                .update();
    }

    private void keepDeconfliction(Referral before, Referral after, Happening happening) {
        boolean answered = happening.kind() == Happening.Kind.DECONFLICTION_ANSWERED;
        boolean asked = before.standing().asked() == null && after.standing().asked() != null;
        boolean closed = after.stage() == Stage.CLOSED;
        if (answered || asked || closed) {
            jdbc.sql("update referrals.referral set deconfliction_due = :due, rerun_due = :rerun where id = :id")
                    .param("due", deadlines.deconfliction(after), java.sql.Types.DATE)
                    .param(
                            "rerun",
                            answered && !closed ? deadlines.rerun(after, deadlines.today()) : null,
                            java.sql.Types.DATE)
                    .param("id", after.id().value())
                    .update();
        }
    }

    /** The referrer hears three words, and never whether it is on hold (F9). */
    private void keepReceipt(Referral after) {
        ReceiptStatus status = ReceiptStatuses.of(after);
        jdbc.sql("update referrals.receipt set status = :status where referral_id = :id and status <> :status")
                .param("status", status.name())
                .param("id", after.id().value())
                .update();
    }

    private Optional<Referral> read(String sql, ReferralId id) {
        return jdbc.sql(sql).param("id", id.value()).query(this::referral).optional();
    }

    private Referral referral(ResultSet row, int number) throws SQLException {
        var id = new ReferralId(row.getObject("id", UUID.class));
        UUID person = row.getObject("person_id", UUID.class);
        return new Referral(
                id,
                new Reference(row.getString("reference")),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getInt("version"),
                new InvolvementId(row.getObject("involvement_id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getObject("nth", Integer.class),
                Standing.after(history(id)),
                row.getObject("stage_since", OffsetDateTime.class).toInstant());
    }

    private List<Happening> history(ReferralId id) {
        return jdbc.sql("select kind, code from referrals.happening where referral_id = :id order by id")
                .param("id", id.value())
                .query((row, number) ->
                        new Happening(Happening.Kind.valueOf(row.getString("kind")), row.getString("code")))
                .list();
    }
}
