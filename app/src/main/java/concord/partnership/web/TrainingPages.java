package concord.partnership.web;

import concord.partnership.ListRequiredTraining;
import concord.partnership.RecordTraining;
import concord.partnership.RequireTraining;
import concord.partnership.Role;
import concord.partnership.ShowStaffMember;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.gate.StaffId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.vocabulary.Lists;
import concord.vocabulary.Terms;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Training: what roles need, and what somebody has completed (F21). */
@Controller
class TrainingPages {

    private static final String SETTINGS = "/settings/training";
    private static final String RECORD = StaffPages.PATH + "/{id}/training";

    private final Gate gate;
    private final Permits permits;
    private final Vocabularies vocabularies;
    private final Clock clock;

    TrainingPages(Gate gate, Permits permits, Vocabularies vocabularies, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping(SETTINGS)
    ModelAndView required(Acting acting) {
        return settings(acting, Attempt.fresh());
    }

    @PostMapping(SETTINGS)
    ModelAndView require(Acting acting, Fields fields) {
        FormErrors errors = new FormCheck(fields)
                .chosen("role", AreaForm.names(Role.values()), "Select a role")
                .chosen("course", codes(), "Select a course")
                .chosen("need", AreaForm.names(RequireTraining.Need.values()), "Select how much the role needs it")
                .errors();
        if (!errors.isEmpty()) {
            return settings(acting, Attempt.wrong(fields, errors));
        }
        var command = new RequireTraining(
                Role.valueOf(fields.first("role")),
                fields.first("course"),
                RequireTraining.Need.valueOf(fields.first("need")));
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(SETTINGS, "What the role needs was set."),
                attempt -> settings(acting, attempt));
    }

    @GetMapping(RECORD)
    ModelAndView toRecord(Acting acting, @PathVariable UUID id) {
        return recording(acting, id, Attempt.fresh());
    }

    @PostMapping(RECORD)
    ModelAndView record(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields).chosen("course", codes(), "Select a course");
        LocalDate completed = check.requiredDate("completed", "Day", "Enter the day on which it was completed");
        LocalDate expires = check.date("expires", "Last day");
        check.refuseIf(
                completed != null && expires != null && !expires.isAfter(completed),
                "expires",
                "Last day must be after the day on which it was completed");
        if (completed == null || !check.errors().isEmpty()) {
            return recording(acting, id, Attempt.wrong(fields, check.errors()));
        }
        var command = new RecordTraining(new StaffId(id), fields.first("course"), completed, expires);
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(StaffPages.PATH + "/" + id, "The training was recorded."),
                attempt -> recording(acting, id, attempt));
    }

    private ModelAndView settings(Acting acting, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ListRequiredTraining()),
                rows -> attempt.show(
                        "partnership/training",
                        new RequiredTrainingPage(
                                rows, courses(), permits.may(acting, RequireTraining.class), attempt)));
    }

    private ModelAndView recording(Acting acting, UUID id, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowStaffMember(new StaffId(id))),
                view -> attempt.show(
                        "partnership/staff-training",
                        new RecordTrainingPage(new StaffMemberPage(view, LocalDate.now(clock), attempt), courses())));
    }

    private Terms courses() {
        return vocabularies.in(Lists.COURSE, LocalDate.now(clock));
    }

    private Set<String> codes() {
        return courses().stream().map(term -> term.code()).collect(Collectors.toSet());
    }
}
