package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.support.AnswerStop;
import concord.support.AnswerWorry;
import concord.support.AskStop;
import concord.support.CommissionId;
import concord.support.CommissionSessions;
import concord.support.Length;
import concord.support.ShowCommission;
import concord.support.ShowSessions;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sessions of a case: how they stand, commissioning, worries, and ending the rest. */
@Controller
class CommissionPages {

    private static final String PATH = CasePaths.ONE + "/sessions";

    private final Gate gate;
    private final SupportSheets sheets;

    CommissionPages(Gate gate, SupportSheets sheets) {
        this.gate = gate;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), "sessions", Attempt.fresh());
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin(Acting acting, @PathVariable UUID id) {
        var caseId = new CaseId(id);
        return Answers.page(
                gate.ask(acting, new ShowSessions(caseId)),
                view -> sheets.show(
                        acting,
                        caseId,
                        CaseTab.SESSIONS,
                        view,
                        "commission",
                        Attempt.of(CommissionForm.begin(view, sheets.words()))));
    }

    @PostMapping(PATH + "/new")
    ModelAndView commission(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return Answers.page(gate.ask(acting, new ShowSessions(caseId)), view -> {
            var form = new CommissionForm(fields, view, sheets.words());
            return form.errors().isEmpty()
                    ? sheets.submit(
                            acting,
                            new CommissionSessions(caseId, form.wanted()),
                            fields,
                            CasePaths.of(caseId) + "/sessions",
                            "The sessions are commissioned. The provider sees them under My sessions.",
                            attempt -> page(acting, caseId, "commission", attempt))
                    : page(acting, caseId, "commission", Attempt.wrong(fields, form.errors()));
        });
    }

    @GetMapping(PATH + "/{commission:[0-9a-f-]{36}}/{act:stop|answer}")
    ModelAndView stop(Acting acting, @PathVariable UUID id, @PathVariable UUID commission, @PathVariable String act) {
        return one(acting, new CaseId(id), commission, act, Attempt.fresh());
    }

    @PostMapping(PATH + "/{commission:[0-9a-f-]{36}}/{act:stop|answer}")
    ModelAndView stop(
            Acting acting,
            @PathVariable UUID id,
            @PathVariable UUID commission,
            @PathVariable String act,
            Fields fields) {
        var caseId = new CaseId(id);
        boolean answers = act.equals("answer");
        var check = new FormCheck(fields).required("why", "Enter the reason").atMost("why", Length.NOTE, "The reason");
        if (answers) {
            check.chosen("agreed", Set.of("yes", "no"), "Select whether you agree");
        }
        if (!check.errors().isEmpty()) {
            return one(acting, caseId, commission, act, Attempt.wrong(fields, check.errors()));
        }
        var about = new CommissionId(commission);
        String why = SupportSheets.typed(fields, "why");
        return sheets.submit(
                acting,
                answers ? new AnswerStop(about, fields.first("agreed").equals("yes"), why) : new AskStop(about, why),
                fields,
                CasePaths.of(caseId) + "/sessions",
                answers ? "Your answer is recorded." : "The chair is asked to agree.",
                attempt -> one(acting, caseId, commission, act, attempt));
    }

    @GetMapping(PATH + "/{commission:[0-9a-f-]{36}}/worries/{worry}")
    ModelAndView worry(Acting acting, @PathVariable UUID id, @PathVariable UUID commission, @PathVariable UUID worry) {
        return worry(acting, new CaseId(id), commission, worry, Attempt.fresh());
    }

    @PostMapping(PATH + "/{commission:[0-9a-f-]{36}}/worries/{worry}")
    ModelAndView worry(
            Acting acting,
            @PathVariable UUID id,
            @PathVariable UUID commission,
            @PathVariable UUID worry,
            Fields fields) {
        var caseId = new CaseId(id);
        var check = new FormCheck(fields)
                .required("done", "Enter what was done about it")
                .atMost("done", Length.NOTE, "What was done");
        return check.errors().isEmpty()
                ? sheets.submit(
                        acting,
                        new AnswerWorry(new CommissionId(commission), worry, SupportSheets.typed(fields, "done")),
                        fields,
                        CasePaths.of(caseId) + "/sessions",
                        "What was done about the worry is recorded.",
                        attempt -> worry(acting, caseId, commission, worry, attempt))
                : worry(acting, caseId, commission, worry, Attempt.wrong(fields, check.errors()));
    }

    private ModelAndView worry(Acting acting, CaseId caseId, UUID commission, UUID worry, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowCommission(new CommissionId(commission))),
                view -> view.worries().stream()
                        .filter(one ->
                                one.id().equals(worry) && view.line().caseId().equals(caseId))
                        .findFirst()
                        .map(one -> sheets.show(
                                acting,
                                caseId,
                                CaseTab.SESSIONS,
                                new OneWorry(view.line(), one),
                                "worry-answer",
                                attempt))
                        .orElseGet(Pages::notFound));
    }

    private ModelAndView one(Acting acting, CaseId caseId, UUID commission, String act, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowCommission(new CommissionId(commission))),
                view -> view.line().caseId().equals(caseId)
                        ? sheets.show(
                                acting,
                                caseId,
                                CaseTab.SESSIONS,
                                new StopForm(view, act.equals("answer")),
                                "stop",
                                attempt)
                        : Pages.notFound());
    }

    private ModelAndView page(Acting acting, CaseId caseId, String template, Attempt attempt) {
        return sheets.show(acting, caseId, CaseTab.SESSIONS, new ShowSessions(caseId), template, attempt);
    }
}
