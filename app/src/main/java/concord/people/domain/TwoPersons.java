package concord.people.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a second post and a second human answer what one has asked for.
 *
 * @param holder who wore the post when asking
 */
record TwoPersons(PostId post, @Nullable StaffId holder) {

    static TwoPersons asking(Acting acting) {
        return new TwoPersons(acting.post(), acting.holder());
    }

    /** Reads who asked from the columns of these names. */
    static TwoPersons asked(ResultSet row, String post, String staff) throws SQLException {
        UUID holder = row.getObject(staff, UUID.class);
        return new TwoPersons(new PostId(row.getObject(post, UUID.class)), holder == null ? null : new StaffId(holder));
    }

    /** As a column holds it. */
    @Nullable
    UUID staff() {
        return holder == null ? null : holder.value();
    }

    /** Whether somebody else than the one who asked acts now; Concord's own work and agencies' systems are nobody. */
    boolean isSecond(Acting acting) {
        StaffId now = acting.holder();
        return now != null && !acting.post().equals(post) && !now.equals(holder);
    }
}
