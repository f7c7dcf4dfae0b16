package concord.support.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.support.CommissionId;
import concord.support.Length;
import concord.support.MySessions;
import concord.support.RaiseWorry;
import concord.support.RecordSession;
import concord.support.ShowCommission;
import concord.support.web.UnfinishedSupport.Kept;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a provider does on a phone: see what was commissioned, record a session, raise a worry. */
@Controller
class MySessionsPages {

    private static final String LIST = MySessionsPage.PATH;
    private static final String ONE = LIST + "/{id}";
    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    private final Gate gate;
    private final SupportSheets sheets;
    private final UnfinishedSupport unfinished;

    MySessionsPages(Gate gate, SupportSheets sheets, UnfinishedSupport unfinished) {
        this.gate = gate;
        this.sheets = sheets;
        this.unfinished = unfinished;
    }

    @GetMapping(LIST)
    ModelAndView list(
            Acting acting, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") int page) {
        boolean ended = show.equals(MySessionsPage.ENDED);
        return Answers.page(
                gate.ask(acting, new MySessions(ended, Math.max(1, page))),
                found -> sheets.own(acting, MySessionsPage.of(found, ended), "my-sessions", Attempt.fresh()));
    }

    @GetMapping(ONE)
    ModelAndView one(Acting acting, @PathVariable UUID id) {
        Fields today = Answers.with(Fields.none(), "on", sheets.words().today());
        Fields begun = unfinished.of(Kept.SESSION, new CommissionId(id), acting);
        return page(acting, id, "session", Attempt.of(today.and(begun)));
    }

    @PostMapping(ONE + "/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, Fields fields) {
        var commission = new CommissionId(id);
        return unfinished.whileTyping(Kept.SESSION, commission, new ShowCommission(commission), acting, fields);
    }

    @PostMapping(ONE)
    ModelAndView record(Acting acting, @PathVariable UUID id, Fields fields) {
        var commission = new CommissionId(id);
        if (UnfinishedSupport.isForLater(fields)) {
            return Answers.page(
                    gate.ask(acting, new ShowCommission(commission)),
                    _ -> unfinished.forLater(
                            Kept.SESSION,
                            commission,
                            acting,
                            fields,
                            LIST,
                            attempt -> page(acting, id, "session", attempt)));
        }
        var check = new FormCheck(fields)
                .chosen("delivered", YES_OR_NO, "Select whether the session took place")
                .required("note", "Enter a note, or why it did not take place")
                .atMost("note", Length.NOTE, "The note")
                .atMost("worry", Length.NOTE, "The worry");
        LocalDate on = check.requiredDate("on", "The day of the session", "Enter the day of the session");
        if (on == null || !check.errors().isEmpty()) {
            return page(acting, id, "session", Attempt.wrong(fields, check.errors()));
        }
        var command = new RecordSession(
                commission,
                on,
                fields.first("delivered").equals("yes"),
                SupportSheets.typed(fields, "note"),
                fields.given("worry"));
        String saying = command.worry() == null
                ? "The session is recorded."
                : "The session is recorded. The case owner and the risk owner see your worry now.";
        return sheets.submitKept(
                acting,
                command,
                fields,
                LIST + "/" + id,
                saying,
                () -> unfinished.forget(Kept.SESSION, commission, acting),
                () -> unfinished.keep(Kept.SESSION, commission, acting, fields),
                attempt -> page(acting, id, "session", attempt));
    }

    @GetMapping(ONE + "/worry")
    ModelAndView worry(Acting acting, @PathVariable UUID id) {
        return page(acting, id, "worry", Attempt.fresh());
    }

    @PostMapping(ONE + "/worry")
    ModelAndView worry(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields)
                .required("worry", "Enter what worries you")
                .atMost("worry", Length.NOTE, "What worries you");
        return check.errors().isEmpty()
                ? sheets.submit(
                        acting,
                        new RaiseWorry(new CommissionId(id), SupportSheets.typed(fields, "worry")),
                        fields,
                        LIST + "/" + id,
                        "The case owner and the risk owner see your worry now.",
                        attempt -> page(acting, id, "worry", attempt))
                : page(acting, id, "worry", Attempt.wrong(fields, check.errors()));
    }

    private ModelAndView page(Acting acting, UUID id, String template, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowCommission(new CommissionId(id))),
                view -> sheets.own(acting, view, template, attempt));
    }
}
