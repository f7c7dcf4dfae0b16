package concord.partnership.domain;

import concord.platform.Ids;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes who holds and covers which post. */
@Component
class Holdings {

    private static final String BEGIN = """
            insert into partnership.holding (id, post_id, staff_id, kind, from_day, until_day)
            values (:id, :post, :staff, :kind, :from, :until)
            """;

    private static final String CUT = "update partnership.holding set until_day = :lastDay where id = :id";

    // What had not begun by the last day never will; the ledger keeps that it had been planned.
    private static final String DROP_OF_POST =
            "delete from partnership.holding where post_id = :id and from_day > :lastDay";
    private static final String CUT_OF_POST = """
            update partnership.holding set until_day = :lastDay
             where post_id = :id and coalesce(until_day, 'infinity') > :lastDay
            """;
    private static final String DROP_OF_STAFF =
            "delete from partnership.holding where staff_id = :id and from_day > :lastDay";
    private static final String CUT_OF_STAFF = """
            update partnership.holding set until_day = :lastDay
             where staff_id = :id and coalesce(until_day, 'infinity') > :lastDay
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Versions versions;

    Holdings(JdbcClient jdbc, Ids ids, Versions versions) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.versions = versions;
    }

    void begin(PostId post, StaffId staff, Spell.Kind kind, Span days) {
        jdbc.sql(BEGIN)
                .param("id", ids.next())
                .param("post", post.value())
                .param("staff", staff.value())
                .param("kind", kind.name())
                .param("from", days.from())
                .param("until", days.until())
                .update();
        versions.raise(post);
    }

    void cut(UUID holding, LocalDate lastDay) {
        jdbc.sql(CUT).param("id", holding).param("lastDay", lastDay).update();
    }

    void endAllOf(PostId post, LocalDate lastDay) {
        end(DROP_OF_POST, post.value(), lastDay);
        end(CUT_OF_POST, post.value(), lastDay);
    }

    void endAllOf(StaffId staff, LocalDate lastDay) {
        end(DROP_OF_STAFF, staff.value(), lastDay);
        end(CUT_OF_STAFF, staff.value(), lastDay);
    }

    private void end(String statement, UUID id, LocalDate lastDay) {
        jdbc.sql(statement).param("id", id).param("lastDay", lastDay).update();
    }
}
