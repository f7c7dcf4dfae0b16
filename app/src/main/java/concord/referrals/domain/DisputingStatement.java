package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.DisputeStatement;
import concord.referrals.IntakeRefusal;
import concord.referrals.ReferralId;
import concord.referrals.StatementId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes beside a statement that somebody says it is wrong (F15). Possible for ever, closed or not. */
@Component
class DisputingStatement implements CommandHandler<DisputeStatement, ReferralId> {

    private final JdbcClient jdbc;
    private final Referrals referrals;
    private final Ids ids;
    private final Clock clock;

    DisputingStatement(JdbcClient jdbc, Referrals referrals, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<ReferralId> handle(DisputeStatement command, Acting acting) {
        return referrals.toChange(command.referral()).then(referral -> {
            if (!isOf(referral, command.statement())) {
                return Outcome.refused(new IntakeRefusal.NoSuchPart("statement"));
            }
            enter(command, acting);
            referrals.record(referral, Happening.of(Happening.Kind.STATEMENT_DISPUTED), acting);
            return Outcome.done(referral.id());
        });
    }

    private boolean isOf(Referral referral, StatementId statement) {
        return jdbc.sql("select true from referrals.statement where id = :id and referral_id = :referral")
                .param("id", statement.value())
                .param("referral", referral.id().value())
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    private void enter(DisputeStatement command, Acting acting) {
        jdbc.sql("""
                        insert into referrals.dispute (id, referral_id, statement_id, said_by, note, at, post_id)
                        values (:id, :referral, :statement, :saidBy, :note, :at, :post)
                        """)
                .param("id", ids.next())
                .param("referral", command.referral().value())
                .param("statement", command.statement().value())
                .param("saidBy", command.saidBy())
                .param("note", command.note())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .update();
    }
}
