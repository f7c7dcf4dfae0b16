package concord.partnership.domain;

import concord.partnership.Departure;
import concord.partnership.LeaveStaff;
import concord.partnership.PartnershipRefusal;
import concord.partnership.Post;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link LeaveStaff}. Nobody is kept from leaving; what stays vacant is said and queued (G2). */
@Component
class LeavingStaff implements CommandHandler<LeaveStaff, Departure> {

    private static final String LEAVE =
            "update partnership.staff_member set left_on = :lastDay, version = version + 1 where id = :staff";

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Holdings holdings;
    private final Gaps gaps;

    LeavingStaff(JdbcClient jdbc, Staff staff, Holdings holdings, Gaps gaps) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.holdings = holdings;
        this.gaps = gaps;
    }

    @Override
    public Outcome<Departure> handle(LeaveStaff command, Acting acting) {
        StaffMember member = staff.find(command.staff()).orElseThrow();
        if (member.left() != null) {
            return Outcome.refused(PartnershipRefusal.LEFT_ALREADY);
        }
        if (command.lastDay().isBefore(member.joined())) {
            return Outcome.refused(PartnershipRefusal.BEFORE_IT_BEGAN);
        }
        Span after = new Span(command.lastDay().plusDays(1), null);
        List<Post> touched = gaps.touched(command.staff(), after);
        holdings.endAllOf(command.staff(), command.lastDay());
        jdbc.sql(LEAVE)
                .param("staff", command.staff().value())
                .param("lastDay", command.lastDay())
                .update();
        return gaps.close(acting, command.staff(), touched, command.covers(), after);
    }
}
