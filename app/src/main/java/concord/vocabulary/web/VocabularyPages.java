package concord.vocabulary.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import concord.vocabulary.AddTerm;
import concord.vocabulary.ListVocabularies;
import concord.vocabulary.ShowVocabulary;
import java.time.Clock;
import java.time.LocalDate;
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
        return Answers.page(
                gate.ask(acting, new ListVocabularies()), rows -> Pages.show("vocabulary/lists", new ListsPage(rows)));
    }

    @GetMapping(PATH + "/{list}")
    ModelAndView list(Acting acting, @PathVariable String list) {
        boolean mayChange = permits.may(acting, AddTerm.class);
        return Answers.page(
                gate.ask(acting, new ShowVocabulary(list)),
                vocabulary -> Pages.show("vocabulary/list", new ListPage(vocabulary, LocalDate.now(clock), mayChange)));
    }

    @GetMapping(PATH + "/{list}/add")
    ModelAndView toAdd(Acting acting, @PathVariable String list) {
        return adding(acting, list, Attempt.of(Answers.with(Fields.none(), "from", LocalDate.now(clock))));
    }

    @PostMapping(PATH + "/{list}/add")
    ModelAndView add(Acting acting, @PathVariable String list, Fields fields) {
        var form = new AddTermForm(fields);
        AddTerm command = form.command(list);
        if (command == null) {
            return adding(acting, list, Attempt.wrong(fields, form.errors()));
        }
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(PATH + "/" + list, "The value “" + command.words() + "” was added."),
                attempt -> adding(acting, list, attempt));
    }

    private ModelAndView adding(Acting acting, String list, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowVocabulary(list)),
                vocabulary -> permits.may(acting, AddTerm.class)
                        ? attempt.show("vocabulary/add", new AddTermPage(vocabulary, attempt))
                        : Pages.notFound());
    }
}
