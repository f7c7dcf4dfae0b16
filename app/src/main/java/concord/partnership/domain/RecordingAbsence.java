package concord.partnership.domain;

import concord.partnership.Departure;
import concord.partnership.PartnershipRefusal;
import concord.partnership.RecordAbsence;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RecordAbsence}. */
@Component
class RecordingAbsence implements CommandHandler<RecordAbsence, Departure> {

    private static final String INSERT = """
            insert into partnership.absence (id, staff_id, from_day, until_day)
            values (:id, :staff, :from, :until)
            """;

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Gaps gaps;
    private final Ids ids;

    RecordingAbsence(JdbcClient jdbc, Staff staff, Gaps gaps, Ids ids) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.gaps = gaps;
        this.ids = ids;
    }

    @Override
    public Outcome<Departure> handle(RecordAbsence command, Acting acting) {
        StaffMember member = staff.find(command.staff()).orElseThrow();
        if (!member.isInServiceOn(command.from()) || !member.isInServiceOn(command.until())) {
            return Outcome.refused(PartnershipRefusal.NOT_IN_SERVICE);
        }
        jdbc.sql(INSERT)
                .param("id", ids.next())
                .param("staff", command.staff().value())
                .param("from", command.from())
                .param("until", command.until())
                .update();
        Span days = new Span(command.from(), command.until());
        return gaps.close(acting, command.staff(), gaps.touched(command.staff(), days), command.covers(), days);
    }
}
