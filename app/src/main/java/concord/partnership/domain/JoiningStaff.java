package concord.partnership.domain;

import concord.partnership.JoinStaff;
import concord.partnership.PartnershipRefusal;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link JoinStaff}. */
@Component
class JoiningStaff implements CommandHandler<JoinStaff, StaffId> {

    private static final String TAKEN =
            "select exists (select from partnership.staff_member where lower(email) = lower(:email))";

    private static final String INSERT = """
            insert into partnership.staff_member (id, name, email, agency_id, joined)
            values (:id, :name, :email, :agency, :joined)
            """;

    private final JdbcClient jdbc;
    private final Ids ids;

    JoiningStaff(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Outcome<StaffId> handle(JoinStaff command, Acting acting) {
        if (isTaken(command.email())) {
            return Outcome.refused(PartnershipRefusal.EMAIL_TAKEN);
        }
        StaffId staff = new StaffId(ids.next());
        jdbc.sql(INSERT)
                .param("id", staff.value())
                .param("name", command.name())
                .param("email", command.email())
                .param("agency", command.agency().value())
                .param("joined", command.from())
                .update();
        return Outcome.done(staff);
    }

    private boolean isTaken(String email) {
        return jdbc.sql(TAKEN).param("email", email).query(Boolean.class).single();
    }
}
