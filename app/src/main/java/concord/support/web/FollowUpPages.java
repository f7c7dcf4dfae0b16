package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Version;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpStated;
import concord.support.FollowUpsView;
import concord.support.Length;
import concord.support.RecordFollowUp;
import concord.support.ShowFollowUps;
import concord.support.web.UnfinishedSupport.Kept;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The reviews after closure (F6). */
@Controller
class FollowUpPages {

    /** So many checks fit on the form; whoever makes more writes them into what was found. */
    static final int CHECKS = 4;

    private static final String PATH = CasePaths.ONE + "/after-closure";

    private final Gate gate;
    private final SupportSheets sheets;
    private final UnfinishedSupport unfinished;

    FollowUpPages(Gate gate, SupportSheets sheets, UnfinishedSupport unfinished) {
        this.gate = gate;
        this.sheets = sheets;
        this.unfinished = unfinished;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        var caseId = new CaseId(id);
        return page(acting, caseId, Attempt.of(unfinished.of(Kept.FOLLOW_UP, caseId, acting)));
    }

    @PostMapping(PATH + "/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return unfinished.whileTyping(Kept.FOLLOW_UP, caseId, new ShowFollowUps(caseId), acting, fields);
    }

    @PostMapping(PATH)
    ModelAndView record(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        return Answers.page(gate.ask(acting, new ShowFollowUps(caseId)), view -> {
            if (UnfinishedSupport.isForLater(fields)) {
                return unfinished.forLater(
                        Kept.FOLLOW_UP,
                        caseId,
                        acting,
                        fields,
                        CasePaths.of(caseId),
                        attempt -> page(acting, caseId, attempt));
            }
            FollowUpsView.FollowUp next = view.next();
            FormErrors errors = check(fields, view);
            if (next == null || !errors.isEmpty()) {
                return page(acting, caseId, Attempt.wrong(fields, errors));
            }
            return sheets.submitKept(
                    acting,
                    new RecordFollowUp(next.id(), Version.of(fields), stated(fields)),
                    fields,
                    CasePaths.of(caseId) + "/after-closure",
                    "The review is recorded.",
                    () -> unfinished.forget(Kept.FOLLOW_UP, caseId, acting),
                    () -> unfinished.keep(Kept.FOLLOW_UP, caseId, acting, fields),
                    attempt -> page(acting, caseId, attempt));
        });
    }

    private static FormErrors check(Fields fields, FollowUpsView view) {
        Set<String> agencies = view.agencies().stream()
                .map(one -> one.agency().value().toString())
                .collect(Collectors.toSet());
        var check = new FormCheck(fields);
        check.chosen("agency-1", agencies, "Select the agency with which something was checked");
        for (int at = 1; at <= CHECKS; at++) {
            boolean agency = agencies.contains(fields.first("agency-" + at));
            check.refuseIf(
                            agency && fields.given("what-" + at) == null,
                            "what-" + at,
                            "Enter what was checked with this agency")
                    .refuseIf(
                            !agency && fields.given("what-" + at) != null,
                            "agency-" + at,
                            "Select the agency with which this was checked")
                    .atMost("what-" + at, Length.NOTE, "What was checked");
        }
        return check.required("found", "Enter what was found")
                .atMost("found", Length.ACCOUNT, "What was found")
                .chosen("outcome", ConsentPages.names(FollowUpOutcome.values()), "Select how the review ends")
                .errors();
    }

    private static FollowUpStated stated(Fields fields) {
        return new FollowUpStated(
                IntStream.rangeClosed(1, CHECKS)
                        .filter(at -> fields.given("what-" + at) != null) // And so with an agency that is there.
                        .mapToObj(at -> new FollowUpStated.Check(
                                new AgencyId(UUID.fromString(fields.first("agency-" + at))),
                                SupportSheets.typed(fields, "what-" + at)))
                        .toList(),
                SupportSheets.typed(fields, "found"),
                FollowUpOutcome.valueOf(fields.first("outcome")));
    }

    private ModelAndView page(Acting acting, CaseId caseId, Attempt attempt) {
        return sheets.show(acting, caseId, CaseTab.AFTER_CLOSURE, new ShowFollowUps(caseId), "after-closure", attempt);
    }
}
