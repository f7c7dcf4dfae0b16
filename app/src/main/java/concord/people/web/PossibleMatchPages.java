package concord.people.web;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.people.AnswerPossibleMatch;
import concord.people.ClaimPossibleMatch;
import concord.people.LetGoOfPossibleMatch;
import concord.people.ListPossibleMatches;
import concord.people.MatchAnswer.Answer;
import concord.people.Merge;
import concord.people.PairDisplay;
import concord.people.PossibleMatch;
import concord.people.PossibleMatchId;
import concord.people.PossibleMatchList;
import concord.people.ProposeMerge;
import concord.people.Reference;
import concord.people.ShowPair;
import concord.people.ShowPossibleMatch;
import concord.people.WhyPossible;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pager;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** The queue of possible matches, and one of them with both records side by side. */
@Controller
class PossibleMatchPages {

    static final String LIST = "/people/reviews";
    private static final String ONE = LIST + "/{id:[0-9a-f-]{36}}";
    private static final Set<String> ANSWERS =
            Arrays.stream(Answer.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Gate gate;
    private final Areas areas;
    private final SaidBy titles;

    PossibleMatchPages(Gate gate, Areas areas, SaidBy titles) {
        this.gate = gate;
        this.areas = areas;
        this.titles = titles;
    }

    @GetMapping(LIST)
    ModelAndView list(Acting acting, Fields fields) {
        var query = new ListPossibleMatches(
                why(fields), area(fields), fields.all("only").contains("mine"), page(fields));
        return Answers.page(
                gate.ask(acting, query), found -> Pages.show("people/reviews", page(query.page(), found, fields)));
    }

    @GetMapping(ONE)
    ModelAndView one(Acting acting, @PathVariable UUID id) {
        return one(acting, new PossibleMatchId(id), Attempt.fresh());
    }

    @PostMapping(ONE)
    ModelAndView answer(Acting acting, @PathVariable UUID id, Fields fields) {
        var match = new PossibleMatchId(id);
        FormErrors errors = new FormCheck(fields)
                .chosen("answer", ANSWERS, "Select whether this is the same person")
                .required("reason", "Say what makes it the same person or not")
                .atMost("reason", ProposeMerge.LONGEST, "The reason")
                .errors();
        if (!errors.isEmpty()) {
            return one(acting, match, Attempt.wrong(fields, errors));
        }
        Answer answer = Answer.valueOf(fields.first("answer"));
        return Answers.after(
                gate.submit(
                        acting,
                        new AnswerPossibleMatch(match, PeopleIds.display(fields), answer, fields.first("reason"))),
                fields,
                _ -> Pages.redirect(path(match), saying(answer)),
                attempt -> one(acting, match, attempt));
    }

    @PostMapping(ONE + "/claim")
    ModelAndView claim(Acting acting, @PathVariable UUID id, Fields fields) {
        var match = new PossibleMatchId(id);
        return Answers.after(
                gate.submit(acting, new ClaimPossibleMatch(match)),
                fields,
                _ -> Pages.redirect(path(match), "You have claimed this possible match for two working days."),
                attempt -> one(acting, match, attempt));
    }

    @PostMapping(ONE + "/let-go")
    ModelAndView letGo(Acting acting, @PathVariable UUID id, Fields fields) {
        var match = new PossibleMatchId(id);
        return Answers.after(
                gate.submit(acting, new LetGoOfPossibleMatch(match)),
                fields,
                _ -> Pages.redirect(LIST, "You have let the possible match go. It is on the list for everybody again."),
                attempt -> one(acting, match, attempt));
    }

    static String path(PossibleMatchId match) {
        return LIST + "/" + match.value();
    }

    private static String saying(Answer answer) {
        return switch (answer) {
            case SAME -> "Your answer is kept. Two persons on record are joined when a second person agrees.";
            case NOT_THE_SAME -> "Your answer is kept. The possible match is off the list.";
            case UNSURE -> "Your answer is kept. The possible match stays on the list for somebody else.";
        };
    }

    private ModelAndView one(Acting acting, PossibleMatchId match, Attempt attempt) {
        Outcome<PossibleMatchPage> page = gate.ask(acting, new ShowPossibleMatch(match))
                .then(found -> pair(acting, found)
                        .then(pair -> Outcome.done(page(acting, found, pair.orElse(null), attempt))));
        return Answers.page(page, shown -> attempt.show("people/review", shown));
    }

    /** Empty where the near record may not be seen any more. */
    private Outcome<Optional<PairDisplay>> pair(Acting acting, PossibleMatch found) {
        Reference theirs = found.theirs();
        return theirs == null
                ? Outcome.done(Optional.empty())
                : gate.submit(
                                acting,
                                new ShowPair(
                                        found.ours().involvement().ref(),
                                        theirs.involvement().ref()))
                        .then(shown -> Outcome.done(Optional.of(shown)));
    }

    private PossibleMatchPage page(Acting acting, PossibleMatch found, @Nullable PairDisplay pair, Attempt attempt) {
        PossibleMatch.Claim claim = found.claim();
        boolean mine = claim != null && claim.by().equals(acting.post());
        PostId lookAgain = found.lookAgain();
        return new PossibleMatchPage(
                path(found.id()),
                found.ours().reference(),
                found.why().words(),
                found.reason(),
                Words.shortDate(found.openedAt()),
                lookAgain == null ? null : titles.of(lookAgain),
                pair == null ? null : PairView.of(pair),
                claim == null ? null : claimed(claim),
                mine,
                claim != null && !mine,
                found.open(),
                found.withdrawn() == null ? null : withdrawn(found.withdrawn()),
                found.answers().stream().map(this::said).toList(),
                attempt.form(),
                attempt.refusal());
    }

    private String claimed(PossibleMatch.Claim claim) {
        return titles.of(claim.by()) + ", until " + Words.shortDate(claim.until());
    }

    private String withdrawn(Merge.Said said) {
        return "The proposal to join them was withdrawn by %s on %s: %s"
                .formatted(titles.of(said.by()), Words.shortDate(said.at()), said.reason());
    }

    private PossibleMatchPage.Said said(PossibleMatch.Answered answered) {
        return new PossibleMatchPage.Said(
                "%s answered “%s” on %s: %s"
                        .formatted(
                                titles.of(answered.by()),
                                answered.answer().words(),
                                Words.shortDate(answered.at()),
                                answered.reason()),
                answered.merge() == null ? null : MergePages.path(answered.merge()));
    }

    private PossibleMatchListPage page(int number, PossibleMatchList found, Fields fields) {
        List<Area> all = areas.all();
        Map<AreaId, String> called = all.stream().collect(Collectors.toMap(Area::id, Area::name));
        return new PossibleMatchListPage(
                found.lines().stream()
                        .map(line -> row(line, called.getOrDefault(line.area(), "An area that is no more")))
                        .toList(),
                Pager.of(number, ListPossibleMatches.PAGE, found.total(), to -> pathOfPage(fields, to)),
                Form.of(fields),
                all.stream()
                        .map(area -> Option.of(area.id().value().toString(), area.name()))
                        .toList());
    }

    private PossibleMatchListPage.Row row(PossibleMatch line, String area) {
        Reference theirs = line.theirs();
        PossibleMatch.Claim claim = line.claim();
        PostId lookAgain = line.lookAgain();
        return new PossibleMatchListPage.Row(
                path(line.id()),
                line.ours().reference() + " and " + (theirs == null ? "a record of another area" : theirs.reference()),
                area,
                Words.shortDate(line.openedAt()),
                line.why().words(),
                line.withdrawn() == null ? "" : withdrawn(line.withdrawn()),
                lookAgain == null ? "" : titles.of(lookAgain),
                claim == null ? "" : claimed(claim));
    }

    private static @Nullable WhyPossible why(Fields fields) {
        return Arrays.stream(WhyPossible.values())
                .filter(why -> why.name().equals(fields.first("why")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable AreaId area(Fields fields) {
        return PeopleIds.read(fields.first("area")).map(AreaId::new).orElse(null);
    }

    private static int page(Fields fields) {
        String typed = fields.first("page");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    private static String pathOfPage(Fields fields, int page) {
        return LIST + "?"
                + fields.with("page", String.valueOf(page)).typed().entrySet().stream()
                        .flatMap(field -> field.getValue().stream()
                                .filter(value -> !value.isBlank())
                                .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
