package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import concord.support.ActionId;
import concord.support.ApprovePlan;
import concord.support.BeginPlan;
import concord.support.DropAction;
import concord.support.Length;
import concord.support.OfferPlan;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import concord.support.PlansView;
import concord.support.RenewPlan;
import concord.support.ReturnPlan;
import concord.support.ShowPlans;
import concord.support.StatePlan;
import concord.support.web.UnfinishedSupport.Kept;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The support plan: what is in force, the draft, its approval, and the versions side by side. */
@Controller
class PlanPages {

    private static final String PATH = CasePaths.ONE + "/plan";

    private final Gate gate;
    private final SupportSheets sheets;
    private final UnfinishedSupport unfinished;

    PlanPages(Gate gate, SupportSheets sheets, UnfinishedSupport unfinished) {
        this.gate = gate;
        this.sheets = sheets;
        this.unfinished = unfinished;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), "plan", Attempt.fresh());
    }

    @PostMapping(PATH + "/begin")
    ModelAndView begin(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return act(
                acting,
                caseId,
                new BeginPlan(caseId),
                fields,
                "A draft of the plan is begun with the needs that were found.");
    }

    @PostMapping(PATH + "/{act:renew|offer|approve}")
    ModelAndView change(Acting acting, @PathVariable UUID id, @PathVariable String act, Fields fields) {
        return withDraft(acting, id, draft -> {
            int version = Version.of(fields);
            return switch (act) {
                case "renew" ->
                    act(
                            acting,
                            draft.caseId(),
                            new RenewPlan(draft.id(), version),
                            fields,
                            "The needs of the latest assessment are in the draft.");
                case "offer" ->
                    act(
                            acting,
                            draft.caseId(),
                            new OfferPlan(draft.id(), version),
                            fields,
                            "The plan waits for the chair or the coordinator.");
                default ->
                    act(
                            acting,
                            draft.caseId(),
                            new ApprovePlan(draft.id(), version),
                            fields,
                            "The plan is approved. Its actions are given to their owners.");
            };
        });
    }

    @GetMapping(PATH + "/return")
    ModelAndView sendBack(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), "plan-return", Attempt.fresh());
    }

    @PostMapping(PATH + "/return")
    ModelAndView sendBack(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields)
                .required("why", "Say what is to be changed")
                .atMost("why", Length.NOTE, "What is to be changed");
        return withDraft(
                acting,
                id,
                draft -> check.errors().isEmpty()
                        ? submit(
                                acting,
                                draft.caseId(),
                                new ReturnPlan(draft.id(), Version.of(fields), SupportSheets.typed(fields, "why")),
                                fields,
                                "The plan is sent back to its authors.",
                                "plan-return")
                        : page(acting, draft.caseId(), "plan-return", Attempt.wrong(fields, check.errors())));
    }

    @GetMapping(PATH + "/statement")
    ModelAndView statement(Acting acting, @PathVariable UUID id) {
        return withDraft(
                acting,
                id,
                draft -> page(
                        acting,
                        draft.caseId(),
                        "plan-statement",
                        StatementForm.begun(draft, unfinished.of(Kept.STATEMENT, draft.id(), acting))));
    }

    @PostMapping(PATH + "/statement/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, Fields fields) {
        return switch (gate.ask(acting, new ShowPlans(new CaseId(id)))) {
            case Outcome.Done<PlansView>(PlansView view)
            when isKept(view.draft(), acting, fields) ->
                ResponseEntity.noContent().build();
            default -> ResponseEntity.notFound().build();
        };
    }

    private boolean isKept(@Nullable PlanVersion draft, Acting acting, Fields fields) {
        return draft != null && unfinished.keep(Kept.STATEMENT, draft.id(), acting, fields);
    }

    @PostMapping(PATH + "/statement")
    ModelAndView statement(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields);
        for (PlanStatement.Part part : PlanStatement.Part.values()) {
            check.atMost(part.field(), Length.NOTE, part.words());
        }
        return withDraft(acting, id, draft -> {
            if (UnfinishedSupport.isForLater(fields)) {
                return unfinished.forLater(
                        Kept.STATEMENT,
                        draft.id(),
                        acting,
                        fields,
                        CasePaths.of(draft.caseId()) + "/plan",
                        attempt -> page(acting, draft.caseId(), "plan-statement", attempt));
            }
            return check.errors().isEmpty()
                    ? state(acting, draft, fields)
                    : page(acting, draft.caseId(), "plan-statement", Attempt.wrong(fields, check.errors()));
        });
    }

    private ModelAndView state(Acting acting, PlanVersion draft, Fields fields) {
        return sheets.submitKept(
                acting,
                state(draft, fields),
                fields,
                CasePaths.of(draft.caseId()) + "/plan",
                "What section 36 asks for is saved.",
                () -> unfinished.forget(Kept.STATEMENT, draft.id(), acting),
                () -> unfinished.keep(Kept.STATEMENT, draft.id(), acting, fields),
                attempt -> page(acting, draft.caseId(), "plan-statement", attempt));
    }

    private static StatePlan state(PlanVersion draft, Fields fields) {
        return new StatePlan(
                draft.id(),
                Version.of(fields),
                new PlanStatement(
                        SupportSheets.typed(fields, "consentHow"),
                        SupportSheets.typed(fields, "consentWhen"),
                        SupportSheets.typed(fields, "consentBy"),
                        SupportSheets.typed(fields, "nature"),
                        SupportSheets.typed(fields, "responsible"),
                        SupportSheets.typed(fields, "provision")));
    }

    @PostMapping(PATH + "/drop")
    ModelAndView drop(Acting acting, @PathVariable UUID id, Fields fields) {
        if (!fields.first("action").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Pages.notFound();
        }
        var action = new ActionId(UUID.fromString(fields.first("action")));
        return withDraft(
                acting,
                id,
                draft -> act(
                        acting,
                        draft.caseId(),
                        new DropAction(draft.id(), Version.of(fields), action),
                        fields,
                        "The action is taken out of the draft."));
    }

    @GetMapping(PATH + "/versions/{number:[0-9]{1,4}}")
    ModelAndView version(Acting acting, @PathVariable UUID id, @PathVariable int number) {
        var caseId = new CaseId(id);
        return Answers.page(
                gate.ask(acting, new ShowPlans(caseId)),
                view -> view.versions().stream()
                        .filter(version -> version.number() == number)
                        .findFirst()
                        .map(version -> sheets.show(
                                acting,
                                caseId,
                                CaseTab.PLAN,
                                new TwoVersions(version, view.before(version)),
                                "plan-version",
                                Attempt.fresh()))
                        .orElseGet(Pages::notFound));
    }

    private ModelAndView withDraft(Acting acting, UUID id, Function<PlanVersion, ModelAndView> work) {
        return Answers.page(gate.ask(acting, new ShowPlans(new CaseId(id))), view -> {
            PlanVersion draft = view.draft();
            return draft == null ? Pages.redirect(CasePaths.of(new CaseId(id)) + "/plan") : work.apply(draft);
        });
    }

    private <R> ModelAndView act(Acting acting, CaseId caseId, Command<R> command, Fields fields, String saying) {
        return submit(acting, caseId, command, fields, saying, "plan");
    }

    private <R> ModelAndView submit(
            Acting acting, CaseId caseId, Command<R> command, Fields fields, String saying, String template) {
        return sheets.submit(
                acting,
                command,
                fields,
                CasePaths.of(caseId) + "/plan",
                saying,
                attempt -> page(acting, caseId, template, attempt));
    }

    private ModelAndView page(Acting acting, CaseId caseId, String template, Attempt attempt) {
        return sheets.show(acting, caseId, CaseTab.PLAN, new ShowPlans(caseId), template, attempt);
    }
}
