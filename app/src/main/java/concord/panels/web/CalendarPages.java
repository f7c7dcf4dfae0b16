package concord.panels.web;

import concord.panels.Calendar;
import concord.panels.MakePanel;
import concord.panels.PanelOutline;
import concord.panels.PanelPaths;
import concord.panels.ShowCalendar;
import concord.panels.ShowPanelOfCase;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pager;
import concord.platform.web.Pages;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of panels, and a new panel. */
@Controller
class CalendarPages {

    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");
    private static final String NEW = PanelPaths.CALENDAR + "/new";

    private final Gate gate;
    private final PanelWording wording;
    private final Permits permits;

    CalendarPages(Gate gate, PanelWording wording, Permits permits) {
        this.gate = gate;
        this.wording = wording;
        this.permits = permits;
    }

    @GetMapping(PanelPaths.CALENDAR)
    ModelAndView show(Acting acting, Fields fields) {
        String typed = fields.first("month");
        YearMonth month = MONTH.matcher(typed).matches() ? YearMonth.parse(typed) : YearMonth.from(wording.today());
        int asked = fields.first("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(fields.first("page")) : 1;
        return Answers.page(
                gate.ask(acting, new ShowCalendar(month, asked)),
                calendar -> Pages.show(
                        "panels/calendar", page(calendar, month, asked, permits.may(acting, ShowPanelOfCase.class))));
    }

    private CalendarPage page(Calendar calendar, YearMonth month, int asked, boolean works) {
        return new CalendarPage(
                calendar,
                calendar.panels().stream().map(this::line).toList(),
                month,
                wording.today(),
                CalendarPage.weeks(month, wording.today(), calendar.ofMonth()),
                Pager.of(
                        asked,
                        ShowCalendar.SIZE,
                        calendar.pastTotal(),
                        number -> PanelPaths.CALENDAR + "?month=" + month + "&page=" + number),
                calendar.mayMake() && !calendar.withoutPanel().isEmpty(),
                works);
    }

    private CalendarPage.PanelLine line(PanelOutline panel) {
        return new CalendarPage.PanelLine(
                panel.name(),
                PanelPaths.of(panel.id()),
                wording.areas(panel.areas()),
                panel.usualDay() + ", " + panel.usualPlace(),
                panel.seats().size());
    }

    @GetMapping(NEW)
    ModelAndView begin(Acting acting) {
        return form(acting, Attempt.fresh());
    }

    @PostMapping(NEW)
    ModelAndView make(Acting acting, Fields fields) {
        var check = new FormCheck(fields)
                .required("name", "Enter the panel’s name")
                .atMost("name", 200, "The name")
                .refuseIf(fields.all("areas").isEmpty(), "areas", "Select at least one area")
                .required("usual-day", "Enter when it usually meets")
                .atMost("usual-day", 200, "When it usually meets")
                .required("usual-place", "Enter where it usually meets")
                .atMost("usual-place", 200, "Where it usually meets");
        if (!check.errors().isEmpty()) {
            return form(acting, Attempt.wrong(fields, check.errors()));
        }
        Set<AreaId> areas = fields.all("areas").stream()
                .map(area -> new AreaId(PanelAddresses.read(area)))
                .collect(Collectors.toSet());
        return Answers.after(
                gate.submit(
                        acting,
                        new MakePanel(
                                fields.first("name"), areas, fields.first("usual-day"), fields.first("usual-place"))),
                fields,
                panel -> Pages.redirect(PanelPaths.of(panel), "The panel is made. Give its members their seats."),
                attempt -> form(acting, attempt));
    }

    private ModelAndView form(Acting acting, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowCalendar(YearMonth.from(wording.today()), 1)),
                calendar -> calendar.mayMake()
                        ? attempt.show(
                                "panels/new", new NewPanelPage(attempt, wording.areaOptions(calendar.withoutPanel())))
                        : Pages.refusal(new GateRefusal.NotAllowed("MakePanel")));
    }
}
