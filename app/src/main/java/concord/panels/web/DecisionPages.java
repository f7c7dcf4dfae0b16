package concord.panels.web;

import concord.cases.CaseId;
import concord.panels.DecisionInWords;
import concord.panels.DecisionSheet;
import concord.panels.DecisionView;
import concord.panels.MeetingId;
import concord.panels.PanelPaths;
import concord.panels.PrepareDecision;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import concord.vocabulary.Lists;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A case decided in a meeting: one page, nothing typed is lost. */
@Controller
class DecisionPages {

    private static final String PATH = PanelAddresses.MEETING + "/cases" + PanelAddresses.OF_CASE;

    private final Gate gate;
    private final PanelWording wording;
    private final UnfinishedDecisions unfinished;
    private final DecisionInWords terms;

    DecisionPages(Gate gate, PanelWording wording, UnfinishedDecisions unfinished, DecisionInWords terms) {
        this.gate = gate;
        this.wording = wording;
        this.unfinished = unfinished;
        this.terms = terms;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id, @PathVariable UUID caseId) {
        var meeting = new MeetingId(id);
        var about = new CaseId(caseId);
        return page(acting, meeting, about, Attempt.of(unfinished.of(meeting, about, acting)));
    }

    @PostMapping(PATH)
    ModelAndView record(Acting acting, @PathVariable UUID id, @PathVariable UUID caseId, Fields fields) {
        var meeting = new MeetingId(id);
        var about = new CaseId(caseId);
        return Answers.page(gate.ask(acting, new PrepareDecision(meeting, about)), sheet -> {
            if (fields.first("then").equals("later")) {
                unfinished.keep(meeting, about, acting, fields);
                return Pages.redirect(PanelPaths.of(meeting), "What you typed is kept for thirty days.");
            }
            var form = new DecisionForm(fields, sheet, wording);
            if (!form.errors().isEmpty()) {
                return page(acting, meeting, about, Attempt.wrong(fields, form.errors()));
            }
            return Answers.after(
                    gate.submit(acting, form.command()),
                    fields,
                    _ -> recorded(acting, sheet, meeting, about),
                    attempt -> {
                        unfinished.keep(meeting, about, acting, fields);
                        return page(acting, meeting, about, attempt);
                    });
        });
    }

    /** On to the next case of the agenda, or back to it after the last. */
    private ModelAndView recorded(Acting acting, DecisionSheet sheet, MeetingId meeting, CaseId about) {
        unfinished.forget(meeting, about, acting);
        CaseId next = sheet.next();
        return Pages.redirect(
                next == null ? PanelPaths.of(meeting) : PanelPaths.decision(meeting, next),
                "The decision about " + sheet.item().reference() + " is recorded.");
    }

    /** Kept by itself while somebody types. */
    @PostMapping(PATH + "/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, @PathVariable UUID caseId, Fields fields) {
        var meeting = new MeetingId(id);
        var about = new CaseId(caseId);
        boolean kept = gate.ask(acting, new PrepareDecision(meeting, about)) instanceof Outcome.Done<DecisionSheet>
                && unfinished.keep(meeting, about, acting, fields);
        return kept
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private ModelAndView page(Acting acting, MeetingId meeting, CaseId about, Attempt attempt) {
        return Answers.page(gate.ask(acting, new PrepareDecision(meeting, about)), sheet -> {
            DecisionView decided = sheet.decided();
            return attempt.show(
                    "panels/decision",
                    new DecisionPage(
                            MeetingHead.of(sheet.meeting(), "", true),
                            sheet,
                            wording.terms(Lists.GUIDANCE),
                            wording.terms(Lists.NON_ADOPTION_GROUND),
                            wording.terms(Lists.SIGNPOST_DESTINATION),
                            decided == null ? List.of() : terms.of(decided),
                            attempt));
        });
    }
}
