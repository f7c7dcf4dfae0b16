package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.support.Signed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does something at this moment, as every table of the room keeps it. */
record Stamp(OffsetDateTime at, UUID post, @Nullable UUID staff) {

    static Stamp of(Acting acting, Clock clock) {
        StaffId holder = acting.holder();
        return new Stamp(OffsetDateTime.now(clock), acting.post().value(), holder == null ? null : holder.value());
    }

    /** Reads the columns at, post_id and staff_id. */
    static Signed signed(ResultSet row) throws SQLException {
        return signed(row, "at", "post_id", "staff_id");
    }

    static Signed signed(ResultSet row, String at, String post, String staff) throws SQLException {
        UUID holder = row.getObject(staff, UUID.class);
        return new Signed(
                row.getObject(at, OffsetDateTime.class).toInstant(),
                new PostId(row.getObject(post, UUID.class)),
                holder == null ? null : new StaffId(holder));
    }

    /** A statement with the three columns filled in. */
    JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
        return statement.param("at", at).param("post", post).param("staff", staff, Types.OTHER);
    }
}
