package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RecordSignIn}: a right password clears the count, too many wrong ones lock the account for a while. */
@Component
class RecordingSignIn implements CommandHandler<RecordSignIn, StaffId> {

    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordingSignIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<StaffId> handle(RecordSignIn command, Acting acting) {
        if (command.right()) {
            clear(command.staff());
        } else {
            countAgainst(command.staff());
        }
        return Outcome.done(command.staff());
    }

    private void clear(StaffId staff) {
        jdbc.sql("update access.account set failed = 0, locked_until = null where staff_id = :staff")
                .param("staff", staff.value())
                .update();
    }

    private void countAgainst(StaffId staff) {
        jdbc.sql("""
                        update access.account
                        set failed = case when failed + 1 >= :tries then 0 else failed + 1 end,
                            locked_until = case when failed + 1 >= :tries then cast(:until as timestamptz)
                                                else locked_until end
                        where staff_id = :staff
                        """)
                .param("tries", Account.TRIES)
                .param("until", OffsetDateTime.now(clock).plus(LOCK))
                .param("staff", staff.value())
                .update();
    }
}
