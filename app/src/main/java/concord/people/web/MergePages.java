package concord.people.web;

import concord.people.AnswerMerge;
import concord.people.Born;
import concord.people.FindMatches;
import concord.people.KnownPerson;
import concord.people.MatchCard;
import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.PairDisplay;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.people.PersonOnRecord;
import concord.people.PersonOnRecord.Stated;
import concord.people.ProposeMerge;
import concord.people.Reference;
import concord.people.ShowMatches;
import concord.people.ShowMerge;
import concord.people.ShowPair;
import concord.people.ShowPerson;
import concord.people.UndoMerge;
import concord.people.WithdrawMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Joining two persons on record by two people, and taking that back. */
@Controller
class MergePages {

    private static final String JOIN = "/people/{id:[0-9a-f-]{36}}/join";
    private static final String WITH = JOIN + "/{other:[0-9a-f-]{36}}";
    private static final String MERGE = "/people/merges/{merge:[0-9a-f-]{36}}";

    private final Gate gate;
    private final Permits permits;
    private final SaidBy titles;
    private final Clock clock;

    MergePages(Gate gate, Permits permits, SaidBy titles, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.titles = titles;
        this.clock = clock;
    }

    static String path(MergeId merge) {
        return "/people/merges/" + merge.value();
    }

    @GetMapping(JOIN)
    ModelAndView near(Acting acting, @PathVariable UUID id) {
        Outcome<JoinPage> page = gate.ask(acting, new ShowPerson(new PersonId(id)))
                .then(person -> gate.ask(acting, new FindMatches(details(person), ShowMatches.TOP + 1))
                        .then(near -> Outcome.done(page(person, near.people()))));
        return Answers.page(page, shown -> Pages.show("people/join", shown));
    }

    @GetMapping(WITH)
    ModelAndView sideBySide(Acting acting, @PathVariable UUID id, @PathVariable UUID other) {
        return sideBySide(acting, new PersonId(id), new PersonId(other), Attempt.fresh());
    }

    @PostMapping(WITH)
    ModelAndView propose(Acting acting, @PathVariable UUID id, @PathVariable UUID other, Fields fields) {
        var one = new PersonId(id);
        var with = new PersonId(other);
        FormErrors errors = reason(fields, "reason", "Say what makes them one person");
        if (!errors.isEmpty()) {
            return sideBySide(acting, one, with, Attempt.wrong(fields, errors));
        }
        if (PeopleIds.read(fields.first("display")).isEmpty()) {
            return sideBySide(acting, one, with, Attempt.refused(fields, new MergeRefusal.PairNotShownToYou()));
        }
        return Answers.after(
                gate.submit(acting, new ProposeMerge(PeopleIds.display(fields), fields.first("reason"))),
                fields,
                merge -> Pages.redirect(path(merge), "Your proposal waits for a second person. Nothing is joined yet."),
                attempt -> sideBySide(acting, one, with, attempt));
    }

    @GetMapping(MERGE)
    ModelAndView one(Acting acting, @PathVariable UUID merge) {
        return one(acting, new MergeId(merge), Attempt.fresh());
    }

    @PostMapping(MERGE)
    ModelAndView answer(Acting acting, @PathVariable UUID merge, Fields fields) {
        var id = new MergeId(merge);
        FormErrors errors = new FormCheck(fields)
                .chosen("answer", Set.of("agree", "decline"), "Select whether they are one person")
                .required("reason", "Say what makes them one person or not")
                .atMost("reason", ProposeMerge.LONGEST, "The reason")
                .errors();
        if (!errors.isEmpty()) {
            return one(acting, id, Attempt.wrong(fields, errors));
        }
        boolean agreed = fields.first("answer").equals("agree");
        return Answers.after(
                gate.submit(acting, new AnswerMerge(id, PeopleIds.display(fields), agreed, fields.first("reason"))),
                fields,
                _ -> Pages.redirect(
                        path(id),
                        agreed ? "The records are one person’s now." : "You declined. Both stay as they are."),
                attempt -> one(acting, id, attempt));
    }

    @PostMapping(MERGE + "/withdraw")
    ModelAndView withdraw(Acting acting, @PathVariable UUID merge, Fields fields) {
        var id = new MergeId(merge);
        FormErrors errors = reason(fields, "withdraw-reason", "Say why you withdraw it");
        return errors.isEmpty()
                ? Answers.after(
                        gate.submit(acting, new WithdrawMerge(id, fields.first("withdraw-reason"))),
                        fields,
                        _ -> Pages.redirect(path(id), "Your proposal is withdrawn. Both stay as they are."),
                        attempt -> one(acting, id, attempt))
                : one(acting, id, Attempt.wrong(fields, errors));
    }

    @PostMapping(MERGE + "/undo")
    ModelAndView undo(Acting acting, @PathVariable UUID merge, Fields fields) {
        var id = new MergeId(merge);
        FormErrors errors = reason(fields, "undo-reason", "Say why they are not one person");
        return errors.isEmpty()
                ? Answers.after(
                        gate.submit(acting, new UndoMerge(id, fields.first("undo-reason"))),
                        fields,
                        _ -> Pages.redirect(
                                path(id), "The merge is taken back. The records are whose they were before."),
                        attempt -> one(acting, id, attempt))
                : one(acting, id, Attempt.wrong(fields, errors));
    }

    private static FormErrors reason(Fields fields, String name, String sentence) {
        return new FormCheck(fields)
                .required(name, sentence)
                .atMost(name, ProposeMerge.LONGEST, "The reason")
                .errors();
    }

    private ModelAndView sideBySide(Acting acting, PersonId one, PersonId with, Attempt attempt) {
        return Answers.page(
                gate.submit(acting, new ShowPair(one.ref(), with.ref())),
                shown -> attempt.show(
                        "people/join-with",
                        new JoinWithPage(
                                "/people/%s/join/%s".formatted(one.value(), with.value()),
                                PairView.of(shown),
                                attempt.form(),
                                attempt.refusal())));
    }

    private ModelAndView one(Acting acting, MergeId id, Attempt attempt) {
        Outcome<MergePage> page = gate.ask(acting, new ShowMerge(id))
                .then(merge -> pair(acting, merge)
                        .then(pair -> Outcome.done(page(acting, merge, pair.orElse(null), attempt))));
        return Answers.page(page, shown -> attempt.show("people/merge", shown));
    }

    /** While an answer waits: from whichever of the two the post works with. */
    private Outcome<Optional<PairDisplay>> pair(Acting acting, Merge merge) {
        if (!merge.waits()) {
            return Outcome.done(Optional.empty());
        }
        Outcome<PairDisplay> shown = gate.submit(
                acting, new ShowPair(merge.kept().ref(), merge.gone().ref()));
        if (shown instanceof Outcome.Refused<PairDisplay>) {
            shown = gate.submit(
                    acting, new ShowPair(merge.gone().ref(), merge.kept().ref()));
        }
        return shown.then(pair -> Outcome.done(Optional.of(pair)));
    }

    private MergePage page(Acting acting, Merge merge, @Nullable PairDisplay pair, Attempt attempt) {
        return new MergePage(
                path(merge.id()),
                merge.state(),
                lines(merge),
                pair == null ? null : PairView.of(pair),
                "/people/" + merge.kept().value(),
                merge.modelVersion(),
                merge.moved() == 0 ? "" : Words.count(merge.moved(), "record"),
                merge.heldTogether(),
                merge.mayAnswer() && permits.may(acting, AnswerMerge.class),
                merge.mayWithdraw() && permits.may(acting, WithdrawMerge.class),
                merge.stands() && permits.may(acting, UndoMerge.class),
                merge.cannotLink() == null
                        ? null
                        : "/people/apart/" + merge.cannotLink().value(),
                attempt.form(),
                attempt.refusal());
    }

    private List<MergePage.Line> lines(Merge merge) {
        var lines = new ArrayList<MergePage.Line>();
        lines.add(line("Proposed that they are one person", merge.proposed()));
        Merge.Said answered = merge.answered();
        if (answered != null) {
            lines.add(line(Boolean.TRUE.equals(merge.agreed()) ? "Agreed" : "Declined", answered));
        }
        Merge.Said withdrawn = merge.withdrawn();
        if (withdrawn != null) {
            lines.add(line("Withdrawn", withdrawn));
        }
        Merge.Said undone = merge.undone();
        if (undone != null) {
            lines.add(line("Taken back", undone));
        }
        return lines;
    }

    private MergePage.Line line(String what, Merge.Said said) {
        return new MergePage.Line(what, titles.of(said.by()), Words.shortDate(said.at()), said.reason());
    }

    private static PersonDetails details(PersonOnRecord person) {
        Born born = person.births().stream()
                .filter(Stated::stands)
                .<Born>map(Stated::what)
                .findFirst()
                .orElse(Born.unknown());
        return new PersonDetails(
                person.names().stream().map(Stated::what).toList(),
                born,
                person.addresses().stream().map(Stated::what).toList());
    }

    private JoinPage page(PersonOnRecord person, List<KnownPerson> near) {
        PersonHead head = PersonHead.of(person, clock);
        return new JoinPage(
                head,
                near.stream()
                        .filter(one -> !person.id().equals(one.person()))
                        .map(one -> near(head, one))
                        .toList());
    }

    private static JoinPage.Near near(PersonHead head, KnownPerson one) {
        MatchCard card = MatchCard.of(one);
        return new JoinPage.Near(
                card.names(),
                one.references().stream().map(Reference::reference).collect(Collectors.joining(", ")),
                card.likeness() == null ? "" : card.likeness(),
                card.person() == null ? null : head.path() + "/join/" + card.person());
    }
}
