package concord.partnership.domain;

import concord.partnership.Post;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open posts that nobody answers for. The condition in SQL says the same as {@link Occupancy}; a test holds it. */
@Component
class Vacant {

    /** Of a post {@code p} on {@code :day}. */
    static final String CONDITION = """
            p.role not in ('AGENCY_SYSTEM', 'PUBLIC', 'SYSTEM')
              and :day between p.opened and coalesce(p.closed, 'infinity')
              and not exists (
                  select from partnership.holding h
                   where h.post_id = p.id and :day between h.from_day and coalesce(h.until_day, 'infinity')
                     and not exists (select from partnership.absence b
                                      where b.staff_id = h.staff_id and :day between b.from_day and b.until_day))
            """;

    private static final String ALL = PostTable.POSTS + " where " + CONDITION + " order by p.title, p.id";

    private final JdbcClient jdbc;

    Vacant(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> on(LocalDate day) {
        return jdbc.sql(ALL).param("day", day).query(PostTable::post).list();
    }
}
