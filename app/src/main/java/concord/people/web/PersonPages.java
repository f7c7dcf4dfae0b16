package concord.people.web;

import concord.people.Chronology;
import concord.people.PersonId;
import concord.people.PersonOnRecord;
import concord.people.ShowChronology;
import concord.people.ShowPerson;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A person: what their records say of who they are, and everything that happened, as one chronology. */
@Controller
class PersonPages {

    private final Gate gate;
    private final RecordPaths paths;
    private final Clock clock;

    PersonPages(Gate gate, RecordPaths paths, Clock clock) {
        this.gate = gate;
        this.paths = paths;
        this.clock = clock;
    }

    @GetMapping("/people/{id}")
    ModelAndView person(Acting acting, @PathVariable UUID id) {
        return switch (gate.ask(acting, new ShowPerson(new PersonId(id)))) {
            case Outcome.Done<PersonOnRecord>(PersonOnRecord person) ->
                Pages.show("people/person", PersonPage.of(person, paths, clock));
            case Outcome.Refused<PersonOnRecord>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping("/people/{id}/chronology")
    ModelAndView chronology(Acting acting, @PathVariable UUID id, Fields fields) {
        var person = new PersonId(id);
        Outcome<ChronologyPage> page = gate.ask(acting, new ShowPerson(person))
                .then(known -> gate.ask(acting, new ShowChronology(person))
                        .then(lines -> Outcome.done(page(known, lines, fields))));
        return switch (page) {
            case Outcome.Done<ChronologyPage>(ChronologyPage shown) -> Pages.show("people/chronology", shown);
            case Outcome.Refused<ChronologyPage>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    private ChronologyPage page(PersonOnRecord person, Chronology chronology, Fields fields) {
        return ChronologyPage.of(PersonHead.of(person, clock), chronology, ChronologyChoice.of(fields));
    }
}
