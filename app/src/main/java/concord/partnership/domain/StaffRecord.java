package concord.partnership.domain;

import concord.partnership.Role;
import concord.partnership.StaffView;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to one member of staff: seats, absences, courses. */
@Component
class StaffRecord {

    private static final String SEATS = """
            select p.id, p.title, p.role, h.kind, h.from_day, h.until_day
              from partnership.holding h
              join partnership.post p on p.id = h.post_id
             where h.staff_id = :staff and coalesce(h.until_day, 'infinity') >= platform.today()
             order by h.kind desc, p.title, h.from_day
            """;

    private static final String ABSENCES = """
            select from_day, until_day
              from partnership.absence
             where staff_id = :staff
             order by from_day desc, id
            """;

    private static final String COURSES = """
            select course, completed, expires
              from partnership.training
             where staff_id = :staff
             order by completed desc, id
            """;

    private final JdbcClient jdbc;

    StaffRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What they hold and cover today and later. */
    List<StaffView.Seat> seats(StaffId staff) {
        return jdbc.sql(SEATS)
                .param("staff", staff.value())
                .query(StaffRecord::seat)
                .list();
    }

    List<StaffView.Absence> absences(StaffId staff) {
        return jdbc.sql(ABSENCES)
                .param("staff", staff.value())
                .query((row, _) -> new StaffView.Absence(
                        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)))
                .list();
    }

    /** The courses as codes of the vocabulary. */
    List<StaffView.Course> courses(StaffId staff) {
        return jdbc.sql(COURSES)
                .param("staff", staff.value())
                .query((row, _) -> new StaffView.Course(
                        row.getString("course"),
                        row.getObject("completed", LocalDate.class),
                        row.getObject("expires", LocalDate.class)))
                .list();
    }

    private static StaffView.Seat seat(ResultSet row, int index) throws SQLException {
        return new StaffView.Seat(
                new PostId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                Spell.Kind.valueOf(row.getString("kind")) == Spell.Kind.COVER,
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
