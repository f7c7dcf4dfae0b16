package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseStage;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Version;
import concord.support.Length;
import concord.support.RecordReview;
import concord.support.ReviewStated;
import concord.support.ReviewsView;
import concord.support.ShowReviews;
import concord.support.web.UnfinishedSupport.Kept;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Reviews of the support, on the page that shows the earlier ones. */
@Controller
class ReviewPages {

    private static final String PATH = CasePaths.ONE + "/reviews";

    private final Gate gate;
    private final SupportSheets sheets;
    private final UnfinishedSupport unfinished;

    ReviewPages(Gate gate, SupportSheets sheets, UnfinishedSupport unfinished) {
        this.gate = gate;
        this.sheets = sheets;
        this.unfinished = unfinished;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        var caseId = new CaseId(id);
        return Answers.page(
                gate.ask(acting, new ShowReviews(caseId)),
                view -> page(acting, caseId, view, Attempt.of(begun(acting, view))));
    }

    @PostMapping(PATH)
    ModelAndView record(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return Answers.page(gate.ask(acting, new ShowReviews(caseId)), view -> {
            Fields kept = KeptReview.keeping(fields, view.asked());
            if (UnfinishedSupport.isForLater(fields)) {
                return unfinished.forLater(
                        Kept.REVIEW,
                        caseId,
                        acting,
                        kept,
                        CasePaths.of(caseId),
                        attempt -> page(acting, caseId, view, attempt));
            }
            FormErrors errors = check(fields, view.asked());
            if (!errors.isEmpty()) {
                return page(acting, caseId, view, Attempt.wrong(fields, errors));
            }
            return sheets.submitKept(
                    acting,
                    new RecordReview(caseId, Version.of(fields), stated(fields, view.asked())),
                    fields,
                    CasePaths.of(caseId) + "/reviews",
                    fields.first("revise").equals("yes")
                            ? "The review is recorded. Begin a new version of the plan next."
                            : "The review is recorded. The time until the next one begins anew.",
                    () -> unfinished.forget(Kept.REVIEW, caseId, acting),
                    () -> unfinished.keep(Kept.REVIEW, caseId, acting, kept),
                    attempt ->
                            sheets.show(acting, caseId, CaseTab.REVIEWS, new ShowReviews(caseId), "reviews", attempt));
        });
    }

    @PostMapping(PATH + "/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return switch (gate.ask(acting, new ShowReviews(caseId))) {
            case Outcome.Done<ReviewsView>(ReviewsView view)
            when unfinished.keep(Kept.REVIEW, caseId, acting, KeptReview.keeping(fields, view.asked())) ->
                ResponseEntity.noContent().build();
            default -> ResponseEntity.notFound().build();
        };
    }

    /** What was typed before, where a review can still be recorded. */
    private Fields begun(Acting acting, ReviewsView view) {
        return view.outline().stage() == CaseStage.SUPPORT
                ? KeptReview.opened(unfinished.of(Kept.REVIEW, view.outline().id(), acting), view.asked())
                : Fields.none();
    }

    private static FormErrors check(Fields fields, List<String> asked) {
        var check = new FormCheck(fields)
                .required("changed", "Enter what has changed since the last assessment")
                .atMost("changed", Length.ACCOUNT, "What has changed");
        for (int at = 0; at < asked.size(); at++) {
            check.required("progress-" + at, "Enter how far this has come: " + asked.get(at))
                    .atMost("progress-" + at, Length.NOTE, "How far it has come");
        }
        return check.chosen("revise", Set.of("yes", "no"), "Select whether the plan is to be revised")
                .required("next", "Enter the next steps")
                .atMost("next", Length.ACCOUNT, "The next steps")
                .errors();
    }

    private static ReviewStated stated(Fields fields, List<String> asked) {
        return new ReviewStated(
                SupportSheets.typed(fields, "changed"),
                IntStream.range(0, asked.size())
                        .mapToObj(at ->
                                new ReviewStated.Progress(asked.get(at), SupportSheets.typed(fields, "progress-" + at)))
                        .toList(),
                fields.first("revise").equals("yes"),
                SupportSheets.typed(fields, "next"));
    }

    private ModelAndView page(Acting acting, CaseId caseId, ReviewsView view, Attempt attempt) {
        return sheets.show(acting, caseId, CaseTab.REVIEWS, view, "reviews", attempt);
    }
}
