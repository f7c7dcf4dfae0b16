package concord.partnership.domain;

import concord.partnership.Role;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.partnership.TrainingState;
import concord.platform.gate.AgencyId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads members of staff and their training. */
@Component
class StaffTable implements Staff {

    private static final String BY_ID = """
            select id, name, email, agency_id, joined, left_on, version
              from partnership.staff_member
             where id = :staff
            """;

    private static final String MISSING = """
            select r.course, r.enforced
              from partnership.required_training r
             where r.role = :role and r.ended_at is null
               and not exists (select from partnership.training t
                                where t.staff_id = :staff and t.course = r.course
                                  and :day between t.completed and coalesce(t.expires, 'infinity'))
             order by r.course
            """;

    private final JdbcClient jdbc;

    StaffTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StaffMember> find(StaffId staff) {
        return jdbc.sql(BY_ID)
                .param("staff", staff.value())
                .query(StaffTable::member)
                .optional();
    }

    @Override
    public TrainingState training(StaffId staff, Role role, LocalDate day) {
        List<Missing> missing = jdbc.sql(MISSING)
                .param("role", role.name())
                .param("staff", staff.value())
                .param("day", day)
                .query(Missing::read)
                .list();
        return new TrainingState(
                missing.stream().map(Missing::course).toList(),
                missing.stream().filter(Missing::enforced).map(Missing::course).toList());
    }

    static StaffMember member(ResultSet row, int index) throws SQLException {
        return new StaffMember(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getObject("joined", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getInt("version"));
    }

    private record Missing(String course, boolean enforced) {

        static Missing read(ResultSet row, int index) throws SQLException {
            return new Missing(row.getString("course"), row.getBoolean("enforced"));
        }
    }
}
