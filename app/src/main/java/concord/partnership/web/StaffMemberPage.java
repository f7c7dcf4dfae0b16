package concord.partnership.web;

import concord.partnership.StaffMember;
import concord.partnership.StaffView;
import concord.platform.web.Attempt;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.platform.web.components.SummaryRow;
import java.time.LocalDate;
import java.util.List;

/** The page of one member of staff, and the pages on which they leave or are away. */
public record StaffMemberPage(StaffView view, LocalDate today, Attempt attempt) {

    public StaffMember member() {
        return view.member();
    }

    public String path() {
        return StaffPages.PATH + "/" + member().id().value();
    }

    public String agencyStaff() {
        return StaffPages.path(member().agency().value());
    }

    public boolean mayChange() {
        return member().left() == null;
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Agency", view.agency()),
                SummaryRow.of("Email address", member().email()),
                SummaryRow.of("In service", PostWords.days(member().joined(), member().left())),
                SummaryRow.of(
                        "Training that their posts need",
                        view.missing().isEmpty() ? "Complete" : "Missing or lapsed: " + Words.list(view.missing())));
    }

    public String post(StaffView.Seat seat) {
        return PostPages.PATH + "/" + seat.post().value();
    }

    public String days(StaffView.Seat seat) {
        return (seat.cover() ? "Covering. " : "") + PostWords.days(seat.from(), seat.until());
    }

    public String expires(StaffView.Course course) {
        LocalDate expires = course.expires();
        if (expires == null) {
            return "Does not lapse";
        }
        return (expires.isBefore(today) ? "Lapsed on " : "Until ") + Words.shortDate(expires);
    }

    public List<Option> colleagues() {
        return Options.orNone("Nobody: leave it vacant", Options.staff(view.colleagues()));
    }

    public String coverField(StaffView.Seat seat) {
        return StaffChangeForm.COVER + seat.post().value();
    }
}
