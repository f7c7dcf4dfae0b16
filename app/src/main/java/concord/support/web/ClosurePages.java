package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CasePaths;
import concord.cases.CaseStage;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Version;
import concord.support.CloseSupport;
import concord.support.ClosureStated;
import concord.support.ClosureView;
import concord.support.Length;
import concord.support.LetCloseWithRequests;
import concord.support.ShowClosure;
import concord.support.web.UnfinishedSupport.Kept;
import concord.vocabulary.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Closing a case, and letting it be closed with requests open. */
@Controller
class ClosurePages {

    private static final String PATH = CasePaths.ONE + "/closure";

    private final Gate gate;
    private final SupportSheets sheets;
    private final UnfinishedSupport unfinished;

    ClosurePages(Gate gate, SupportSheets sheets, UnfinishedSupport unfinished) {
        this.gate = gate;
        this.sheets = sheets;
        this.unfinished = unfinished;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        var caseId = new CaseId(id);
        return Answers.page(
                gate.ask(acting, new ShowClosure(caseId)),
                view -> sheets.show(acting, caseId, CaseTab.CLOSURE, view, "closure", Attempt.of(begun(acting, view))));
    }

    /** What was typed before, where the case can still be closed. */
    private Fields begun(Acting acting, ClosureView view) {
        return view.outline().stage() == CaseStage.CLOSING
                ? unfinished.of(Kept.CLOSURE, view.outline().id(), acting)
                : Fields.none();
    }

    @PostMapping(PATH + "/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return unfinished.whileTyping(Kept.CLOSURE, caseId, new ShowClosure(caseId), acting, fields);
    }

    @PostMapping(PATH)
    ModelAndView close(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        if (UnfinishedSupport.isForLater(fields)) {
            return Answers.page(
                    gate.ask(acting, new ShowClosure(caseId)),
                    _ -> unfinished.forLater(
                            Kept.CLOSURE,
                            caseId,
                            acting,
                            fields,
                            CasePaths.of(caseId),
                            attempt -> page(acting, caseId, "closure", attempt)));
        }
        FormErrors errors = check(fields);
        if (!errors.isEmpty()) {
            return page(acting, caseId, "closure", Attempt.wrong(fields, errors));
        }
        return sheets.submitKept(
                acting,
                new CloseSupport(caseId, Version.of(fields), stated(fields)),
                fields,
                CasePaths.of(caseId) + "/after-closure",
                "The case is closed. It is looked at again after six and twelve months: both reviews stand here.",
                () -> unfinished.forget(Kept.CLOSURE, caseId, acting),
                () -> unfinished.keep(Kept.CLOSURE, caseId, acting, fields),
                attempt -> page(acting, caseId, "closure", attempt));
    }

    private FormErrors check(Fields fields) {
        var check = new FormCheck(fields)
                .chosen(
                        "outcome",
                        outcomes().stream().map(Enum::name).collect(Collectors.toSet()),
                        "Select how the case ended")
                .chosen("reason", sheets.words().codes(Lists.CLOSURE_REASON), "Select the reason")
                .required("residual", "Enter the concerns that remain, or that there are none")
                .atMost("residual", Length.ACCOUNT, "The concerns that remain")
                .required("onward-to", "Enter where further care comes from, or that none is needed")
                .atMost("onward-to", Length.NOTE, "Where further care comes from")
                .atMost("onward-with", Length.NOTE, "With whom it was arranged");
        return check.required("facts", "Enter the facts that you rely on")
                .atMost("facts", Length.ACCOUNT, "The facts")
                .required("alternatives", "Enter what else was considered")
                .atMost("alternatives", Length.ACCOUNT, "What else was considered")
                .required("would-change", "Enter what would change this decision")
                .atMost("would-change", Length.ACCOUNT, "What would change this decision")
                .errors();
    }

    private static ClosureStated stated(Fields fields) {
        return new ClosureStated(
                CaseOutcome.valueOf(fields.first("outcome")),
                fields.first("reason"),
                SupportSheets.typed(fields, "residual"),
                SupportSheets.typed(fields, "onward-to"),
                SupportSheets.typed(fields, "onward-with"),
                SupportSheets.typed(fields, "facts"),
                SupportSheets.typed(fields, "alternatives"),
                SupportSheets.typed(fields, "would-change"));
    }

    static List<CaseOutcome> outcomes() {
        return Arrays.stream(CaseOutcome.values())
                .filter(CaseOutcome::isAfterAdoption)
                .toList();
    }

    @GetMapping(PATH + "/override")
    ModelAndView override(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), "override", Attempt.fresh());
    }

    @PostMapping(PATH + "/override")
    ModelAndView override(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        var check = new FormCheck(fields)
                .required("why", "Say why the case may be closed all the same")
                .atMost("why", Length.ACCOUNT, "The reason");
        return check.errors().isEmpty()
                ? sheets.submit(
                        acting,
                        new LetCloseWithRequests(caseId, SupportSheets.typed(fields, "why")),
                        fields,
                        CasePaths.of(caseId) + "/closure",
                        "You let the case be closed with the requests that are open now.",
                        attempt -> page(acting, caseId, "override", attempt))
                : page(acting, caseId, "override", Attempt.wrong(fields, check.errors()));
    }

    private ModelAndView page(Acting acting, CaseId caseId, String template, Attempt attempt) {
        return sheets.show(acting, caseId, CaseTab.CLOSURE, new ShowClosure(caseId), template, attempt);
    }
}
