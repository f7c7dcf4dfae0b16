package concord.partnership.web;

import concord.partnership.AgencyView;
import concord.partnership.JoinStaff;
import concord.partnership.ListStaff;
import concord.partnership.Posts;
import concord.partnership.ShowAgency;
import concord.partnership.ShowStaffMember;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.gate.StaffId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The staff of an agency: all of them, one, and somebody who joins. */
@Controller
class StaffPages {

    static final String PATH = "/partnership/staff";

    private final Gate gate;
    private final Posts posts;
    private final Clock clock;

    StaffPages(Gate gate, Posts posts, Clock clock) {
        this.gate = gate;
        this.posts = posts;
        this.clock = clock;
    }

    /** The staff of the agency that one acts for. */
    @GetMapping(PATH)
    ModelAndView mine(Acting acting) {
        AgencyId agency = posts.get(acting.post()).agency();
        return agency == null ? Pages.notFound() : Pages.redirect(path(agency.value()));
    }

    @GetMapping(AgencyPages.PATH + "/{id}/staff")
    ModelAndView list(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ListStaff(new AgencyId(id))),
                list -> Pages.show("partnership/staff", new StaffPage(list, LocalDate.now(clock))));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowStaffMember(new StaffId(id))),
                view -> Pages.show(
                        "partnership/staff-member", new StaffMemberPage(view, LocalDate.now(clock), Attempt.fresh())));
    }

    @GetMapping(AgencyPages.PATH + "/{id}/staff/new")
    ModelAndView toJoin(Acting acting, @PathVariable UUID id) {
        return joining(acting, id, Attempt.of(Answers.with(Fields.none(), "from", LocalDate.now(clock))));
    }

    @PostMapping(AgencyPages.PATH + "/{id}/staff/new")
    ModelAndView join(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields)
                .required("name", "Enter their name")
                .atMost("name", 200, "Name")
                .refuseIf(
                        fields.first("email").strip().indexOf('@') < 1,
                        "email",
                        "Enter an email address in the correct format, like name@example.com")
                .atMost("email", 200, "Email address");
        LocalDate from = check.requiredDate("from", "First day", "Enter their first day");
        if (from == null || !check.errors().isEmpty()) {
            return joining(acting, id, Attempt.wrong(fields, check.errors()));
        }
        var command = new JoinStaff(new AgencyId(id), fields.first("name"), fields.first("email"), from);
        return Answers.after(
                gate.submit(acting, command),
                fields,
                staff -> Pages.redirect(PATH + "/" + staff.value(), "They were added to the staff of the agency."),
                attempt -> joining(acting, id, attempt));
    }

    private ModelAndView joining(Acting acting, UUID id, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowAgency(new AgencyId(id))),
                (AgencyView view) -> view.mayChange()
                        ? attempt.show(
                                "partnership/staff-new", new JoinPage(view.row().agency(), attempt))
                        : Pages.notFound());
    }

    static String path(UUID agency) {
        return AgencyPages.PATH + "/" + agency + "/staff";
    }
}
