package concord.vocabulary.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Permits;
import concord.platform.gate.Refusal;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import concord.platform.web.TypedDate;
import concord.vocabulary.AddTerm;
import concord.vocabulary.ListVocabularies;
import concord.vocabulary.ShowVocabulary;
import concord.vocabulary.TermId;
import concord.vocabulary.Vocabulary;
import concord.vocabulary.VocabularyRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Settings: all lists, one list, and a value added to it. */
@Controller
class VocabularyPages {

    static final String PATH = "/settings/vocabularies";
    static final String TERMS = "/settings/vocabularies/terms";

    private final Gate gate;
    private final Permits permits;
    private final Clock clock;

    VocabularyPages(Gate gate, Permits permits, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView lists(Acting acting) {
        return switch (gate.ask(acting, new ListVocabularies())) {
            case Outcome.Done<List<VocabularyRow>>(List<VocabularyRow> rows) ->
                Pages.show("vocabulary/lists", new ListsPage(rows));
            case Outcome.Refused<List<VocabularyRow>>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping(PATH + "/{list}")
    ModelAndView list(Acting acting, @PathVariable String list) {
        boolean mayChange = permits.may(acting, AddTerm.class);
        return switch (gate.ask(acting, new ShowVocabulary(list))) {
            case Outcome.Done<Vocabulary>(Vocabulary vocabulary) ->
                Pages.show("vocabulary/list", new ListPage(vocabulary, LocalDate.now(clock), mayChange));
            case Outcome.Refused<Vocabulary>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping(PATH + "/{list}/add")
    ModelAndView toAdd(Acting acting, @PathVariable String list) {
        TypedDate today = TypedDate.of(LocalDate.now(clock));
        Fields known = Fields.none()
                .with("from-day", today.day())
                .with("from-month", today.month())
                .with("from-year", today.year());
        return adding(acting, list, Attempt.of(known));
    }

    @PostMapping(PATH + "/{list}/add")
    ModelAndView add(Acting acting, @PathVariable String list, Fields fields) {
        var form = new AddTermForm(fields);
        AddTerm command = form.command(list);
        if (command == null) {
            return adding(acting, list, Attempt.wrong(fields, form.errors()));
        }
        return switch (gate.submit(acting, command)) {
            case Outcome.Done<TermId> _ ->
                Pages.redirect(PATH + "/" + list, "The value “" + command.words() + "” was added.");
            case Outcome.Refused<TermId>(Refusal refusal) ->
                Attempt.endsAt(refusal)
                        ? Pages.refusal(refusal)
                        : adding(acting, list, Attempt.refused(fields, refusal));
        };
    }

    private ModelAndView adding(Acting acting, String list, Attempt attempt) {
        return switch (gate.ask(acting, new ShowVocabulary(list))) {
            case Outcome.Done<Vocabulary>(Vocabulary vocabulary) ->
                attempt.show("vocabulary/add", new AddTermPage(vocabulary, attempt));
            case Outcome.Refused<Vocabulary>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }
}
