package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import concord.support.ActionPlanned;
import concord.support.AddAction;
import concord.support.LeaveNeed;
import concord.support.Length;
import concord.support.PlanId;
import concord.support.PlanVersion;
import concord.support.PlansView;
import concord.support.ShowPlans;
import concord.support.SupportLists;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What answers one need in a draft: an action, or the reason why it is not addressed (F7). */
@Controller
class NeedPages {

    private static final String PATH = CasePaths.ONE + "/plan/needs/{need}";

    private final Gate gate;
    private final SupportSheets sheets;

    NeedPages(Gate gate, SupportSheets sheets) {
        this.gate = gate;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id, @PathVariable UUID need) {
        return page(acting, new CaseId(id), need, Attempt.fresh());
    }

    @PostMapping(PATH)
    ModelAndView answer(Acting acting, @PathVariable UUID id, @PathVariable UUID need, Fields fields) {
        var caseId = new CaseId(id);
        return Answers.page(gate.ask(acting, new ShowPlans(caseId)), view -> {
            PlanVersion draft = view.draft();
            if (draft == null) {
                return Pages.redirect(CasePaths.of(caseId) + "/plan");
            }
            return fields.first("answer").equals("reason")
                    ? leave(acting, draft, need, fields)
                    : add(acting, view, draft, need, fields);
        });
    }

    private ModelAndView leave(Acting acting, PlanVersion draft, UUID need, Fields fields) {
        var check = new FormCheck(fields)
                .required("because", "Say why the need is not addressed")
                .atMost("because", Length.NOTE, "The reason");
        if (!check.errors().isEmpty()) {
            return page(acting, draft.caseId(), need, Attempt.wrong(fields, check.errors()));
        }
        return submit(
                acting,
                draft,
                need,
                new LeaveNeed(draft.id(), Version.of(fields), need, SupportSheets.typed(fields, "because")),
                fields,
                "The reason is saved.");
    }

    private ModelAndView add(Acting acting, PlansView view, PlanVersion draft, UUID need, Fields fields) {
        var check = new FormCheck(fields).chosen("answer", Set.of("action", "reason"), "Select what answers this need");
        if (check.errors().isEmpty()) {
            check.chosen("kind", sheets.words().codes(SupportLists.KIND_OF_SUPPORT), "Select the kind of support")
                    .required("what", "Enter what is to be done")
                    .atMost("what", Length.NOTE, "What is to be done")
                    .chosen("owner", SupportWords.ids(view.owners()), "Select the post that owns the action")
                    .required("objective", "Enter what the owner’s agency wants to reach by it")
                    .atMost("objective", Length.NOTE, "The objective")
                    .required("provision", "Enter how and when it is provided")
                    .atMost("provision", Length.NOTE, "How and when it is provided");
            check.requiredDate("due", "The due day", "Enter the day by which it is done");
        }
        LocalDate due = check.date("due", "The due day");
        if (due == null || !check.errors().isEmpty()) {
            return page(acting, draft.caseId(), need, Attempt.wrong(fields, check.errors()));
        }
        var action = new ActionPlanned(
                fields.first("kind"),
                SupportSheets.typed(fields, "what"),
                SupportSheets.post(fields, "owner"),
                SupportSheets.typed(fields, "objective"),
                due,
                SupportSheets.typed(fields, "provision"));
        return submit(
                acting,
                draft,
                need,
                new AddAction(draft.id(), Version.of(fields), need, action),
                fields,
                "The action is in the draft.");
    }

    private ModelAndView submit(
            Acting acting, PlanVersion draft, UUID need, Command<PlanId> command, Fields fields, String saying) {
        return sheets.submit(
                acting,
                command,
                fields,
                CasePaths.of(draft.caseId()) + "/plan",
                saying,
                attempt -> page(acting, draft.caseId(), need, attempt));
    }

    private ModelAndView page(Acting acting, CaseId caseId, UUID need, Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowPlans(caseId)), view -> {
            PlanVersion draft = view.draft();
            return draft == null
                    ? Pages.redirect(CasePaths.of(caseId) + "/plan")
                    : draft.needs().stream()
                            .filter(one -> one.need().equals(need))
                            .findFirst()
                            .map(one -> sheets.show(
                                    acting,
                                    caseId,
                                    CaseTab.PLAN,
                                    new OneNeed(draft, one, view.owners()),
                                    "plan-need",
                                    attempt))
                            .orElseGet(Pages::notFound);
        });
    }
}
