package concord.panels.web;

import concord.panels.ConfirmMinutes;
import concord.panels.DrawUpMinutes;
import concord.panels.MeetingId;
import concord.panels.PanelPaths;
import concord.panels.ShowMinutes;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The minutes of a meeting: drawn up, corrected, confirmed, printed. */
@Controller
class MinutesPages {

    private static final String PATH = PanelAddresses.MEETING + "/minutes";

    private final Gate gate;

    MinutesPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new MeetingId(id), Attempt.fresh());
    }

    @PostMapping(PATH)
    ModelAndView drawUp(Acting acting, @PathVariable UUID id, Fields fields) {
        var meeting = new MeetingId(id);
        var check = new FormCheck(fields).atMost("notes", 10_000, "The notes").atMost("why", 2_000, "The reason");
        if (!check.errors().isEmpty()) {
            return page(acting, meeting, Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(
                        acting, new DrawUpMinutes(meeting, number(fields), fields.first("notes"), fields.first("why"))),
                fields,
                _ -> Pages.redirect(PanelPaths.minutes(meeting), "The minutes are drawn up. The chair confirms them."),
                attempt -> page(acting, meeting, attempt));
    }

    @PostMapping(PATH + "/confirm")
    ModelAndView confirm(Acting acting, @PathVariable UUID id, Fields fields) {
        var meeting = new MeetingId(id);
        return Answers.after(
                gate.submit(acting, new ConfirmMinutes(meeting, number(fields))),
                fields,
                _ -> Pages.redirect(PanelPaths.minutes(meeting), "The minutes are confirmed."),
                attempt -> page(acting, meeting, attempt));
    }

    private static int number(Fields fields) {
        return fields.first("number").matches("[0-9]{1,6}") ? Integer.parseInt(fields.first("number")) : -1;
    }

    private ModelAndView page(Acting acting, MeetingId meeting, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowMinutes(meeting)),
                sheet -> attempt.show(
                        "panels/minutes",
                        new MinutesPage(
                                MeetingHead.of(sheet.meeting(), "Minutes", sheet.draft() != null), sheet, attempt)));
    }
}
