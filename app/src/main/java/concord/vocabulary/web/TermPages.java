package concord.vocabulary.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import concord.vocabulary.EndTerm;
import concord.vocabulary.RewordTerm;
import concord.vocabulary.ShowTerm;
import concord.vocabulary.Term;
import concord.vocabulary.TermId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Settings: one value of a list, to reword it or to end it. */
@Controller
class TermPages {

    private static final String REWORD = "vocabulary/reword";
    private static final String END = "vocabulary/end";

    private final Gate gate;
    private final Clock clock;

    TermPages(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(VocabularyPages.TERMS + "/{id}/reword")
    ModelAndView toReword(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowTerm(new TermId(id))),
                term -> page(REWORD, term, Attempt.of(TermPage.known(term))));
    }

    @PostMapping(VocabularyPages.TERMS + "/{id}/reword")
    ModelAndView reword(Acting acting, @PathVariable UUID id, Fields fields) {
        FormErrors errors = new FormCheck(fields)
                .required("words", "Enter the words that people choose")
                .atMost("words", 200, "Words")
                .atMost("definition", 1000, "Meaning")
                .required("why", "Enter why the words change")
                .atMost("why", 1000, "Reason")
                .errors();
        if (!errors.isEmpty()) {
            return again(acting, REWORD, id, Attempt.wrong(fields, errors));
        }
        var command = new RewordTerm(
                new TermId(id),
                Version.of(fields),
                fields.first("words"),
                fields.first("definition"),
                fields.first("why"));
        return Answers.after(
                gate.submit(acting, command),
                fields,
                term -> back(acting, term, "The value was reworded."),
                attempt -> again(acting, REWORD, id, attempt));
    }

    @GetMapping(VocabularyPages.TERMS + "/{id}/end")
    ModelAndView toEnd(Acting acting, @PathVariable UUID id) {
        return again(acting, END, id, Attempt.fresh());
    }

    @PostMapping(VocabularyPages.TERMS + "/{id}/end")
    ModelAndView end(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields);
        LocalDate lastDay = check.requiredDate("last", "Last day", "Enter the last day on which it may be chosen");
        check.required("why", "Enter why it ends").atMost("why", 1000, "Reason");
        if (lastDay == null || !check.errors().isEmpty()) {
            return again(acting, END, id, Attempt.wrong(fields, check.errors()));
        }
        var command = new EndTerm(new TermId(id), Version.of(fields), lastDay, fields.first("why"));
        return Answers.after(
                gate.submit(acting, command),
                fields,
                term -> back(acting, term, "The value was ended."),
                attempt -> again(acting, END, id, attempt));
    }

    private ModelAndView back(Acting acting, TermId id, String saying) {
        Term term = gate.ask(acting, new ShowTerm(id)).orThrow();
        return Pages.redirect(VocabularyPages.PATH + "/" + term.list(), saying);
    }

    private ModelAndView again(Acting acting, String template, UUID id, Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowTerm(new TermId(id))), term -> page(template, term, attempt));
    }

    private ModelAndView page(String template, Term term, Attempt attempt) {
        return attempt.show(template, new TermPage(term, LocalDate.now(clock), attempt));
    }
}
