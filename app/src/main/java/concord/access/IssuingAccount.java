package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link IssueAccount}. */
@Component
class IssuingAccount implements CommandHandler<IssueAccount, StaffId> {

    private final JdbcClient jdbc;

    IssuingAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<StaffId> handle(IssueAccount command, Acting acting) {
        if (isTaken(command)) {
            return Outcome.refused(new AccessRefusal.UserNameTaken());
        }
        jdbc.sql("""
                        insert into access.account (staff_id, user_name, password_hash)
                        values (:staff, :name, :hash)
                        on conflict (staff_id) do update
                        set user_name = excluded.user_name, password_hash = excluded.password_hash,
                            failed = 0, locked_until = null, disabled_at = null
                        """)
                .param("staff", command.staff().value())
                .param("name", command.userName())
                .param("hash", command.passwordHash())
                .update();
        return Outcome.done(command.staff());
    }

    private boolean isTaken(IssueAccount command) {
        return jdbc.sql("""
                        select count(*) from access.account
                        where lower(user_name) = lower(:name) and staff_id <> :staff
                        """)
                        .param("name", command.userName())
                        .param("staff", command.staff().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
