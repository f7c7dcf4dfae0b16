package concord.sharing.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.components.Option;
import concord.sharing.EscalateRequest;
import concord.sharing.ExtendRequest;
import concord.sharing.RefuseRequest;
import concord.sharing.RemindOfRequest;
import concord.sharing.RequestId;
import concord.sharing.RequestView;
import concord.sharing.ShowRequest;
import concord.sharing.WithdrawRequest;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What can be done with a request besides answering it, each on a page of its own. */
@Controller
class ActPages {

    private static final String TEMPLATE = "sharing/act";
    private static final String PATH = "/requests/{id}/{act:refuse|extend|escalate|withdraw}";
    private static final int LONGEST_WORDS = 4_000;

    private final Gate gate;
    private final Vocabularies vocabularies;
    private final Clock clock;

    ActPages(Gate gate, Vocabularies vocabularies, Clock clock) {
        this.gate = gate;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView form(Acting acting, @PathVariable UUID id, @PathVariable String act) {
        return switch (gate.ask(acting, new ShowRequest(new RequestId(id)))) {
            case Outcome.Done<RequestView>(RequestView view) ->
                Pages.show(TEMPLATE, page(act(act), view, Form.empty(), null));
            case Outcome.Refused<RequestView>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @PostMapping(PATH)
    ModelAndView act(Acting acting, @PathVariable UUID id, @PathVariable String act, Fields fields) {
        return switch (gate.ask(acting, new ShowRequest(new RequestId(id)))) {
            case Outcome.Done<RequestView>(RequestView view) -> act(acting, act(act), view, fields);
            case Outcome.Refused<RequestView>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @PostMapping("/requests/{id}/remind")
    ModelAndView remind(Acting acting, @PathVariable UUID id) {
        return switch (gate.submit(acting, new RemindOfRequest(new RequestId(id)))) {
            case Outcome.Done<RequestId> _ -> Pages.redirect("/requests/" + id, "A reminder was sent.");
            case Outcome.Refused<RequestId>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView act(Acting acting, ActPage.Act act, RequestView view, Fields fields) {
        var check =
                new FormCheck(fields).required("words", act.label()).atMost("words", LONGEST_WORDS, "What you wrote");
        Optional<Command<RequestId>> command = command(act, view.line().id(), fields, check);
        if (command.isEmpty() || !check.errors().isEmpty()) {
            return Pages.refused(TEMPLATE, page(act, view, new Form(fields, check.errors()), null));
        }
        return switch (gate.submit(acting, command.get())) {
            case Outcome.Done<RequestId> _ -> Pages.redirect(RequestPage.path(view), act.done());
            case Outcome.Refused<RequestId>(var refusal) ->
                Pages.refused(TEMPLATE, page(act, view, Form.of(fields), refusal));
        };
    }

    private Optional<Command<RequestId>> command(ActPage.Act act, RequestId request, Fields fields, FormCheck check) {
        String words = GroundFields.typed(fields, "words");
        int version = Versions.read(fields);
        LocalDate due = act == ActPage.Act.EXTEND
                ? check.requiredDate("due", "The new day", "Enter the day by which it will be answered")
                : null;
        if (act == ActPage.Act.REFUSE) {
            check.chosen(
                    "reason", reasons().stream().map(Option::value).collect(Collectors.toSet()), "Select a reason");
        }
        if (!check.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (act) {
                    case REFUSE -> new RefuseRequest(request, version, fields.first("reason"), words);
                    case EXTEND -> new ExtendRequest(request, version, Objects.requireNonNull(due), words);
                    case ESCALATE -> new EscalateRequest(request, version, words);
                    case WITHDRAW -> new WithdrawRequest(request, version, words);
                });
    }

    private ActPage page(ActPage.Act act, RequestView view, Form form, @Nullable Refusal refusal) {
        return new ActPage(act, view, form, act == ActPage.Act.REFUSE ? reasons() : List.of(), refusal);
    }

    private List<Option> reasons() {
        return vocabularies.in(Lists.REQUEST_REFUSAL_REASON, LocalDate.now(clock)).stream()
                .map(term -> Option.of(term.code(), term.words()).hint(term.definition()))
                .toList();
    }

    private static ActPage.Act act(String path) {
        return Arrays.stream(ActPage.Act.values())
                .filter(act -> act.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
