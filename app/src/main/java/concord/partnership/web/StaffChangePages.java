package concord.partnership.web;

import concord.partnership.Departure;
import concord.partnership.LeaveStaff;
import concord.partnership.RecordAbsence;
import concord.partnership.ShowStaffMember;
import concord.partnership.StaffView;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.StaffId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import concord.platform.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody leaves or is away; who covers is asked on the same page, so that nothing is left to nobody by accident. */
@Controller
class StaffChangePages {

    private static final String MEMBER = StaffPages.PATH + "/{id}";
    private static final String LEAVE = "partnership/staff-leave";
    private static final String ABSENCE = "partnership/staff-absence";

    private final Gate gate;
    private final Clock clock;

    StaffChangePages(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(MEMBER + "/leave")
    ModelAndView toLeave(Acting acting, @PathVariable UUID id) {
        return page(acting, id, LEAVE, Attempt.of(Answers.with(Fields.none(), "last", LocalDate.now(clock))));
    }

    @PostMapping(MEMBER + "/leave")
    ModelAndView leave(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields);
        LocalDate lastDay = check.requiredDate("last", "Last day", "Enter their last day");
        if (lastDay == null) {
            return page(acting, id, LEAVE, Attempt.wrong(fields, check.errors()));
        }
        return Answers.page(
                gate.ask(acting, new ShowStaffMember(new StaffId(id))),
                (StaffView view) -> Answers.after(
                        gate.submit(
                                acting,
                                new LeaveStaff(
                                        new StaffId(id),
                                        Version.of(fields),
                                        lastDay,
                                        StaffChangeForm.covers(fields, view))),
                        fields,
                        departure -> back(view, "Their last day is " + Words.shortDate(lastDay) + ".", departure),
                        attempt -> page(acting, id, LEAVE, attempt)));
    }

    @GetMapping(MEMBER + "/absence")
    ModelAndView toBeAway(Acting acting, @PathVariable UUID id) {
        return page(acting, id, ABSENCE, Attempt.of(Answers.with(Fields.none(), "from", LocalDate.now(clock))));
    }

    @PostMapping(MEMBER + "/absence")
    ModelAndView beAway(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields);
        LocalDate from = check.requiredDate("from", "First day", "Enter the first day away");
        LocalDate until = check.requiredDate("until", "Last day", "Enter the last day away");
        check.refuseIf(
                from != null && until != null && until.isBefore(from),
                "until",
                "Last day must be the same as or after the first day");
        if (from == null || until == null || !check.errors().isEmpty()) {
            return page(acting, id, ABSENCE, Attempt.wrong(fields, check.errors()));
        }
        return Answers.page(
                gate.ask(acting, new ShowStaffMember(new StaffId(id))),
                (StaffView view) -> Answers.after(
                        gate.submit(
                                acting,
                                new RecordAbsence(new StaffId(id), from, until, StaffChangeForm.covers(fields, view))),
                        fields,
                        departure -> back(view, "The absence was recorded.", departure),
                        attempt -> page(acting, id, ABSENCE, attempt)));
    }

    /** Back to the agency's staff, with what is left vacant said plainly. */
    private static ModelAndView back(StaffView view, String saying, Departure departure) {
        int vacant = departure.vacant().size();
        String gap = vacant == 0
                ? " Every post is covered."
                : " Vacant and in the vacancy queue: %s.".formatted(Words.count(vacant, "post"));
        return Pages.redirect(StaffPages.path(view.member().agency().value()), saying + gap);
    }

    private ModelAndView page(Acting acting, UUID id, String template, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowStaffMember(new StaffId(id))),
                view -> attempt.show(template, new StaffMemberPage(view, LocalDate.now(clock), attempt)));
    }
}
