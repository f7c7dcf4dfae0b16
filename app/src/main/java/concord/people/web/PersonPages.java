package concord.people.web;

import concord.people.Chronology;
import concord.people.CorrectName;
import concord.people.MergeRefusal;
import concord.people.PersonId;
import concord.people.PersonOnRecord;
import concord.people.ProposeMerge;
import concord.people.ShowChronology;
import concord.people.ShowPerson;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A person: what their records say of who they are, and everything that happened, as one chronology. */
@Controller
class PersonPages {

    private final Gate gate;
    private final Permits permits;
    private final RecordPaths paths;
    private final SaidBy titles;
    private final Clock clock;

    PersonPages(Gate gate, Permits permits, RecordPaths paths, SaidBy titles, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.paths = paths;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/people/{id:[0-9a-f-]{36}}")
    ModelAndView person(Acting acting, @PathVariable UUID id, Fields fields) {
        AsOn asOn = AsOn.of(fields, clock);
        return page(
                gate.ask(acting, new ShowPerson(new PersonId(id), asOn.on())),
                person -> show("people/person", PersonPage.of(person, paths, titles, asOn, may(acting), clock), asOn));
    }

    @GetMapping("/people/{id:[0-9a-f-]{36}}/chronology")
    ModelAndView chronology(Acting acting, @PathVariable UUID id, Fields fields) {
        var person = new PersonId(id);
        AsOn asOn = AsOn.of(fields, clock);
        Outcome<ChronologyPage> page = gate.ask(acting, new ShowPerson(person, asOn.on()))
                .then(known -> gate.ask(acting, new ShowChronology(person, asOn.on()))
                        .then(lines -> Outcome.done(page(known, lines, fields, asOn))));
        return page(page, shown -> show("people/chronology", shown, asOn));
    }

    private PersonPage.May may(Acting acting) {
        return new PersonPage.May(permits.may(acting, ProposeMerge.class), permits.may(acting, CorrectName.class));
    }

    /** Whose records have been joined with another's is read there. */
    private static <T> ModelAndView page(Outcome<T> outcome, Function<T, ModelAndView> page) {
        return outcome instanceof Outcome.Refused<T>(MergeRefusal.JoinedInto(PersonId kept))
                ? Pages.redirect(
                        "/people/" + kept.value(), "These records have been joined: this is the person they are of.")
                : Answers.page(outcome, page);
    }

    private static ModelAndView show(String template, Object page, AsOn asOn) {
        return asOn.form().errors().isEmpty() ? Pages.show(template, page) : Pages.refused(template, page);
    }

    private ChronologyPage page(PersonOnRecord person, Chronology chronology, Fields fields, AsOn asOn) {
        return ChronologyPage.of(PersonHead.of(person, clock), chronology, ChronologyChoice.of(fields), asOn);
    }
}
