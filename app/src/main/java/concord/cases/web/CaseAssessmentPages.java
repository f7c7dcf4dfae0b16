package concord.cases.web;

import concord.cases.AssessmentId;
import concord.cases.AssessmentSheet;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CompletedAssessment;
import concord.cases.ShowAssessments;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.components.Option;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The structured assessment of a case: one page, nothing typed is lost. */
@Controller
class CaseAssessmentPages {

    private static final String PATH = CaseAddresses.ONE + "/assessment";

    private final Gate gate;
    private final CaseHeads heads;
    private final Vocabularies vocabularies;
    private final UnfinishedCaseAssessments unfinished;
    private final Clock clock;

    CaseAssessmentPages(
            Gate gate, CaseHeads heads, Vocabularies vocabularies, UnfinishedCaseAssessments unfinished, Clock clock) {
        this.gate = gate;
        this.heads = heads;
        this.vocabularies = vocabularies;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        var caseId = new CaseId(id);
        Fields begun = unfinished.of(caseId, acting);
        Fields fields = begun.typed().isEmpty() ? Answers.with(Fields.none(), "made", LocalDate.now(clock)) : begun;
        return Answers.page(gate.ask(acting, new ShowAssessments(caseId)), sheet -> page(sheet, Attempt.of(fields)));
    }

    @GetMapping(PATH + "/{number:[0-9]{1,4}}")
    ModelAndView one(Acting acting, @PathVariable UUID id, @PathVariable int number) {
        return Answers.page(
                gate.ask(acting, new ShowAssessments(new CaseId(id))),
                sheet -> sheet.number(number)
                        .map(one -> Pages.show("cases/assessed", completed(sheet, one)))
                        .orElseGet(Pages::notFound));
    }

    @PostMapping(PATH)
    ModelAndView complete(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return Answers.page(
                gate.ask(acting, new ShowAssessments(caseId)),
                sheet -> fields.first("then").equals("later")
                        ? keptForLater(acting, sheet, fields)
                        : complete(acting, sheet, fields));
    }

    private ModelAndView complete(Acting acting, AssessmentSheet sheet, Fields fields) {
        CaseId caseId = sheet.record().outline().id();
        var form = new CaseAssessmentForm(fields, sheet, kinds());
        if (!form.errors().isEmpty()) {
            return page(sheet, Attempt.wrong(fields, form.errors()));
        }
        return switch (gate.submit(acting, form.command(caseId))) {
            case Outcome.Done<AssessmentId> _ -> {
                unfinished.forget(caseId, acting);
                yield Pages.redirect(
                        CasePaths.of(caseId), "The assessment is complete. It cannot be changed any more.");
            }
            case Outcome.Refused<AssessmentId>(Refusal refusal) -> {
                if (Attempt.endsAt(refusal)) {
                    yield Pages.refusal(refusal);
                }
                unfinished.keep(caseId, acting, fields);
                yield page(sheet, Attempt.refused(fields, refusal));
            }
        };
    }

    /** Kept by itself while somebody types, for those to whom the page opens. */
    @PostMapping(PATH + "/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        boolean kept = gate.ask(acting, new ShowAssessments(caseId)) instanceof Outcome.Done<AssessmentSheet>
                && unfinished.keep(caseId, acting, fields);
        return kept
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private ModelAndView keptForLater(Acting acting, AssessmentSheet sheet, Fields fields) {
        CaseId caseId = sheet.record().outline().id();
        if (unfinished.keep(caseId, acting, fields)) {
            return Pages.redirect(CasePaths.of(caseId), "What you typed is kept for thirty days.");
        }
        return page(
                sheet,
                Attempt.wrong(
                        fields, FormErrors.none().and("then", "What you typed is too long to be kept. Shorten it")));
    }

    private ModelAndView page(AssessmentSheet sheet, Attempt attempt) {
        Form form = attempt.form();
        @Nullable Refusal refusal = attempt.refusal();
        List<Option> kinds = vocabularies.in(Lists.KIND_OF_NEED, LocalDate.now(clock)).stream()
                .map(term -> Option.of(term.code(), term.words()))
                .toList();
        return attempt.show(
                "cases/assessment",
                new CaseAssessmentPage(heads.of(sheet.record(), CaseTab.ASSESSMENT), sheet, kinds, form, refusal));
    }

    private Set<String> kinds() {
        return vocabularies.in(Lists.KIND_OF_NEED, LocalDate.now(clock)).stream()
                .map(Term::code)
                .collect(Collectors.toSet());
    }

    private CompletedAssessmentPage completed(AssessmentSheet sheet, CompletedAssessment one) {
        return new CompletedAssessmentPage(
                heads.of(sheet.record(), CaseTab.ASSESSMENT),
                one,
                heads.post(one.by()),
                one.outline().needs().stream()
                        .map(need -> new CaseOverviewPage.Assessed.Need(
                                vocabularies.words(Lists.KIND_OF_NEED, need.kind()), need.text()))
                        .toList());
    }
}
