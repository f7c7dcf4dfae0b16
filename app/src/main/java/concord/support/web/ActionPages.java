package concord.support.web;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Version;
import concord.support.ActionId;
import concord.support.ActionView;
import concord.support.AnswerLaterDay;
import concord.support.AskLaterDay;
import concord.support.CannotDoAction;
import concord.support.CloseAction;
import concord.support.CompleteAction;
import concord.support.PassAction;
import concord.support.ShowAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One action, for its owner and for those who work on the case; each thing that can be said of it on a page of its own. */
@Controller
class ActionPages {

    private static final String PATH = "/actions/{id}";

    private final Gate gate;
    private final SupportSheets sheets;
    private final EvidenceFiles files;

    ActionPages(Gate gate, SupportSheets sheets, EvidenceFiles files) {
        this.gate = gate;
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowAction(new ActionId(id))),
                view -> sheets.own(acting, view, "action", Attempt.fresh()));
    }

    @GetMapping(PATH + "/{act:complete|later|cannot|answer|pass|close}")
    ModelAndView form(Acting acting, @PathVariable UUID id, @PathVariable String act) {
        return page(acting, new ActionId(id), ActionAct.of(act), Attempt.fresh());
    }

    @PostMapping(PATH + "/{act:complete|later|cannot|answer|pass|close}")
    ModelAndView act(
            Acting acting,
            @PathVariable UUID id,
            @PathVariable String act,
            Fields typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        var action = new ActionId(id);
        return Answers.page(
                gate.ask(acting, new ShowAction(action)),
                view -> act(acting, view, ActionAct.of(act), files.take(acting, sent, typed)));
    }

    private ModelAndView act(Acting acting, ActionView view, ActionAct act, EvidenceFiles.Taken taken) {
        ActionId action = view.line().id();
        Fields fields = taken.fields();
        FormCheck check =
                taken.check().required("words", act.question()).atMost("words", act.longest(), "What you wrote");
        LocalDate day = act.asksDay() ? check.requiredDate("day", "The day", "Enter the day") : null;
        if (act == ActionAct.PASS) {
            check.chosen("owner", SupportWords.ids(view.owners()), "Select the new owner");
        }
        if (act == ActionAct.ANSWER) {
            check.chosen("given", Set.of("yes", "no"), "Select whether the later day is given");
        }
        if (!check.errors().isEmpty()) {
            return page(acting, action, act, Attempt.wrong(fields, check.errors()));
        }
        return sheets.submit(
                acting,
                command(action, act, taken, day),
                fields,
                "/actions/" + action.value(),
                act.done(),
                attempt -> page(acting, action, act, attempt));
    }

    private static Command<ActionId> command(
            ActionId action, ActionAct act, EvidenceFiles.Taken taken, @Nullable LocalDate day) {
        Fields fields = taken.fields();
        int version = Version.of(fields);
        String words = SupportSheets.typed(fields, "words");
        return switch (act) {
            case COMPLETE -> new CompleteAction(action, version, words, taken.uploads());
            case LATER -> new AskLaterDay(action, version, requireNonNull(day), words);
            case CANNOT -> new CannotDoAction(action, version, words);
            case ANSWER ->
                new AnswerLaterDay(action, version, fields.first("given").equals("yes"), words);
            case PASS ->
                new PassAction(action, version, SupportSheets.post(fields, "owner"), requireNonNull(day), words);
            case CLOSE -> new CloseAction(action, version, words);
        };
    }

    private ModelAndView page(Acting acting, ActionId action, ActionAct act, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowAction(action)),
                view -> sheets.own(acting, new ActionForm(act, view), "action-form", attempt));
    }
}
