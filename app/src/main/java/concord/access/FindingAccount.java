package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link FindAccount}. A member of staff who has left, or whose account is disabled, has none. */
@Component
class FindingAccount implements QueryHandler<FindAccount, Optional<Account>> {

    private final JdbcClient jdbc;

    FindingAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<Optional<Account>> answer(FindAccount query, Acting acting) {
        return Outcome.done(jdbc.sql("""
                        select a.staff_id, s.name, a.password_hash, a.failed, a.locked_until
                        from access.account a
                        join partnership.staff_member s on s.id = a.staff_id
                        where lower(a.user_name) = lower(:name) and a.disabled_at is null
                          and (s.left_on is null or s.left_on >= platform.today())
                        """)
                .param("name", query.userName().strip())
                .query(FindingAccount::account)
                .optional());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        OffsetDateTime locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getString("password_hash"),
                row.getInt("failed"),
                locked == null ? null : locked.toInstant());
    }
}
