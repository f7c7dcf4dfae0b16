package concord.people.web;

import concord.people.FindPersons;
import concord.people.KeepSearch;
import concord.people.KeptSearch;
import concord.people.NearRecords;
import concord.people.PersonSearchId;
import concord.people.RecordSearch;
import concord.people.RecordSearch.Hit;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Search, from the box in the header or from its own page. What is typed is kept under a number, never in an address. */
@Controller
class SearchPages {

    static final String WORDS = "words";

    private final Gate gate;
    private final RecordPaths paths;
    private final ObjectProvider<RecordSearch> rooms;

    SearchPages(Gate gate, RecordPaths paths, ObjectProvider<RecordSearch> rooms) {
        this.gate = gate;
        this.paths = paths;
        this.rooms = rooms;
    }

    @GetMapping("/people")
    ModelAndView form() {
        return Pages.show("people/search", SearchPage.empty(Form.empty()));
    }

    @PostMapping("/search")
    ModelAndView search(Acting acting, Fields fields) {
        FormErrors errors = new FormCheck(fields)
                .required(WORDS, "Enter a name, a reference or a postcode")
                .atMost(WORDS, FindPersons.LONGEST, "What you search for")
                .errors();
        if (!errors.isEmpty()) {
            return Pages.refused("people/search", SearchPage.empty(new Form(fields, errors)));
        }
        return switch (gate.submit(acting, new KeepSearch(fields.first(WORDS)))) {
            case Outcome.Done<PersonSearchId>(PersonSearchId kept) -> Pages.redirect("/people/found/" + kept.value());
            case Outcome.Refused<PersonSearchId>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping("/people/found/{id}")
    ModelAndView found(Acting acting, @PathVariable UUID id) {
        return switch (gate.ask(acting, new KeptSearch(new PersonSearchId(id)))) {
            case Outcome.Done<String>(String words) -> found(acting, words);
            case Outcome.Refused<String>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView found(Acting acting, String words) {
        List<Hit> hits = rooms.orderedStream()
                .flatMap(room -> room.find(words, acting).stream())
                .toList();
        return switch (gate.ask(acting, new FindPersons(words))) {
            case Outcome.Done<NearRecords>(NearRecords near) ->
                Pages.show("people/search", SearchPage.of(words, near, hits, paths));
            case Outcome.Refused<NearRecords>(var refusal) -> Pages.refusal(refusal);
        };
    }
}
