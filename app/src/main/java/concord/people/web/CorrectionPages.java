package concord.people.web;

import concord.people.AddName;
import concord.people.Born;
import concord.people.CorrectBorn;
import concord.people.CorrectName;
import concord.people.InvolvementId;
import concord.people.Name;
import concord.people.NameKind;
import concord.people.PeopleRefusal;
import concord.people.PersonId;
import concord.people.PersonOnRecord.Stated;
import concord.people.ProposeMerge;
import concord.people.ShowStatements;
import concord.people.Statements;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Correcting a name or a date of birth, and adding a name: what the record said stays on record (F15). */
@Controller
class CorrectionPages {

    private static final String RECORD = "/people/{id:[0-9a-f-]{36}}/records/{record:[0-9a-f-]{36}}";
    private static final String NAMES = RECORD + "/names";
    private static final String NAME = NAMES + "/{statement:[0-9a-f-]{36}}";
    private static final String BORN = RECORD + "/born";

    /** Nobody who is on record was born before. */
    private static final int FIRST_YEAR = 1900;

    private static final Set<String> KINDS =
            Arrays.stream(NameKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final Gate gate;
    private final Clock clock;

    CorrectionPages(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(NAME)
    ModelAndView name(Acting acting, @PathVariable UUID id, @PathVariable UUID record, @PathVariable UUID statement) {
        return with(
                acting,
                id,
                record,
                stated -> stated.name(statement)
                        .map(name -> show(CorrectionPage.ofName(stated, statement, Attempt.of(fields(name)))))
                        .orElseGet(() -> Pages.refusal(new PeopleRefusal.StatementGone())));
    }

    @PostMapping(NAME)
    ModelAndView correct(
            Acting acting,
            @PathVariable UUID id,
            @PathVariable UUID record,
            @PathVariable UUID statement,
            Fields fields) {
        return with(acting, id, record, stated -> {
            Function<Attempt, ModelAndView> again =
                    attempt -> again(acting, stated, attempt, now -> CorrectionPage.ofName(now, statement, attempt));
            FormErrors errors = checkName(fields, "Say how you know");
            return errors.isEmpty()
                    ? Answers.after(
                            gate.submit(
                                    acting,
                                    new CorrectName(
                                            stated.source().involvement(),
                                            Version.of(fields),
                                            statement,
                                            name(fields),
                                            fields.first("reason"))),
                            fields,
                            _ -> done(
                                    id,
                                    "The name is corrected. What the record said before stays, and finds the person too."),
                            again)
                    : again.apply(Attempt.wrong(fields, errors));
        });
    }

    @GetMapping(NAMES)
    ModelAndView names(Acting acting, @PathVariable UUID id, @PathVariable UUID record) {
        return with(
                acting,
                id,
                record,
                stated -> show(CorrectionPage.ofName(
                        stated, null, Attempt.of(Fields.none().with("kind", NameKind.ALIAS.name())))));
    }

    @PostMapping(NAMES)
    ModelAndView add(Acting acting, @PathVariable UUID id, @PathVariable UUID record, Fields fields) {
        return with(acting, id, record, stated -> {
            Function<Attempt, ModelAndView> again =
                    attempt -> again(acting, stated, attempt, now -> CorrectionPage.ofName(now, null, attempt));
            FormErrors errors = checkName(fields, "Say where the name was learnt");
            return errors.isEmpty()
                    ? Answers.after(
                            gate.submit(
                                    acting,
                                    new AddName(
                                            stated.source().involvement(),
                                            Version.of(fields),
                                            name(fields),
                                            fields.first("reason"))),
                            fields,
                            _ -> done(id, "The name is added. The person is found by it from now on."),
                            again)
                    : again.apply(Attempt.wrong(fields, errors));
        });
    }

    @GetMapping(BORN)
    ModelAndView born(Acting acting, @PathVariable UUID id, @PathVariable UUID record) {
        return with(
                acting, id, record, stated -> show(CorrectionPage.ofBorn(stated, Attempt.of(fields(stated.born())))));
    }

    @PostMapping(BORN)
    ModelAndView correctBorn(Acting acting, @PathVariable UUID id, @PathVariable UUID record, Fields fields) {
        return with(acting, id, record, stated -> {
            Function<Attempt, ModelAndView> again =
                    attempt -> again(acting, stated, attempt, now -> CorrectionPage.ofBorn(now, attempt));
            var check = new FormCheck(fields);
            Optional<Born> right = born(fields, check);
            FormErrors errors = check.required("reason", "Say how you know")
                    .atMost("reason", ProposeMerge.LONGEST, "How you know")
                    .errors();
            return errors.isEmpty() && right.isPresent()
                    ? Answers.after(
                            gate.submit(
                                    acting,
                                    new CorrectBorn(
                                            stated.source().involvement(),
                                            Version.of(fields),
                                            right.get(),
                                            fields.first("reason"))),
                            fields,
                            _ -> done(id, "The date of birth is corrected. What the record said before stays."),
                            again)
                    : again.apply(Attempt.wrong(fields, errors));
        });
    }

    /** Whose person the address names must be the one that the record is of. */
    private ModelAndView with(Acting acting, UUID person, UUID record, Function<Statements, ModelAndView> page) {
        Outcome<Statements> stated = gate.ask(acting, new ShowStatements(new InvolvementId(record)))
                .then(found -> new PersonId(person).equals(found.person())
                        ? Outcome.done(found)
                        : Outcome.refused(new GateRefusal.NotFound()));
        return Answers.page(stated, page);
    }

    /** Read anew, so that what somebody else has changed meanwhile stands beside what was typed. */
    private ModelAndView again(
            Acting acting, Statements before, Attempt attempt, Function<Statements, CorrectionPage> page) {
        return Answers.page(
                gate.ask(acting, new ShowStatements(before.source().involvement())),
                now -> attempt.show("people/correct", page.apply(now)));
    }

    private static ModelAndView show(CorrectionPage page) {
        return page.attempt().show("people/correct", page);
    }

    private static ModelAndView done(UUID person, String sentence) {
        return Pages.redirect("/people/" + person, sentence + " Records near to it were looked for again.");
    }

    private static FormErrors checkName(Fields fields, String why) {
        return new FormCheck(fields)
                .refuseIf(
                        fields.given("given") == null && fields.given("family") == null,
                        "given",
                        "Enter a given or a family name")
                .atMost("given", Name.LONGEST, "The given name")
                .atMost("family", Name.LONGEST, "The family name")
                .chosen("kind", KINDS, "Select what kind of name it is")
                .required("reason", why)
                .atMost("reason", ProposeMerge.LONGEST, "The reason")
                .errors();
    }

    private static Name name(Fields fields) {
        return new Name(NameKind.valueOf(fields.first("kind")), fields.first("given"), fields.first("family"));
    }

    /** A day, or a year where the day is not known; one of them is needed. */
    private Optional<Born> born(Fields fields, FormCheck check) {
        LocalDate day = check.date("born", "Date of birth");
        String about = fields.given("about");
        LocalDate today = LocalDate.now(clock);
        Optional<Integer> year = about == null ? Optional.empty() : year(about, today);
        check.refuseIf(day != null && day.isAfter(today), "born", "Date of birth must be in the past")
                .refuseIf(about != null && year.isEmpty(), "about", "Enter a year, such as 2008")
                .refuseIf(day != null && about != null, "about", "Enter a date of birth or a year, not both");
        check.refuseIf(
                check.errors().isEmpty() && day == null && year.isEmpty(), "born", "Enter a date of birth, or a year");
        return day == null ? year.map(Born::about) : Optional.of(Born.on(day));
    }

    private static Optional<Integer> year(String typed, LocalDate today) {
        String stripped = typed.strip();
        if (!stripped.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(stripped);
        return year >= FIRST_YEAR && year <= today.getYear() ? Optional.of(year) : Optional.empty();
    }

    private static Fields fields(Stated<Name> stated) {
        return Fields.none()
                .with("kind", stated.what().kind().name())
                .with("given", stated.what().given())
                .with("family", stated.what().family());
    }

    private static Fields fields(Born born) {
        LocalDate day = born.day();
        Integer about = born.about();
        Fields known = about == null ? Fields.none() : Fields.none().with("about", String.valueOf(about));
        return day == null ? known : Answers.with(known, "born", day);
    }
}
