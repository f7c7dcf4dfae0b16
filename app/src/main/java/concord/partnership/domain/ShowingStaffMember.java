package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.ShowStaffMember;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.partnership.StaffView;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers {@link ShowStaffMember}. */
@Component
class ShowingStaffMember implements QueryHandler<ShowStaffMember, StaffView> {

    private final Staff staff;
    private final Agencies agencies;
    private final StaffRecord records;
    private final Colleagues colleagues;
    private final TrainingWords training;

    ShowingStaffMember(
            Staff staff, Agencies agencies, StaffRecord records, Colleagues colleagues, TrainingWords training) {
        this.staff = staff;
        this.agencies = agencies;
        this.records = records;
        this.colleagues = colleagues;
        this.training = training;
    }

    @Override
    public Outcome<StaffView> answer(ShowStaffMember query, Acting acting) {
        return staff.find(query.staff())
                .map(member -> Outcome.done(view(member)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private StaffView view(StaffMember member) {
        List<StaffView.Seat> seats = records.seats(member.id());
        return new StaffView(
                member,
                agencies.get(member.agency()).name(),
                seats,
                records.absences(member.id()),
                training.named(records.courses(member.id())),
                training.missing(member.id(), seats),
                colleagues.inService(member.agency()).stream()
                        .filter(colleague -> !colleague.id().equals(member.id()))
                        .toList());
    }
}
