package concord.panels.web;

import concord.panels.EndSeat;
import concord.panels.GiveSeat;
import concord.panels.PanelId;
import concord.panels.PanelPaths;
import concord.panels.PlanMeeting;
import concord.panels.SeatKind;
import concord.panels.ShowPanel;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A panel: its seats, and the meetings that are planned for it. */
@Controller
class PanelPages {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])");
    private static final Set<String> KINDS =
            Arrays.stream(SeatKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Gate gate;
    private final PanelWording wording;

    PanelPages(Gate gate, PanelWording wording) {
        this.gate = gate;
        this.wording = wording;
    }

    @GetMapping(PanelAddresses.PANEL)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return panel(acting, new PanelId(id), Attempt.fresh());
    }

    private ModelAndView panel(Acting acting, PanelId id, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowPanel(id)),
                sheet -> attempt.show(
                        "panels/panel",
                        new PanelPage(sheet, wording.areas(sheet.panel().areas()), attempt)));
    }

    @PostMapping(PanelAddresses.PANEL + "/seats")
    ModelAndView give(Acting acting, @PathVariable UUID id, Fields fields) {
        var panel = new PanelId(id);
        var check = new FormCheck(fields)
                .required("post", "Select a post")
                .chosen("kind", KINDS, "Select the kind of seat");
        if (!check.errors().isEmpty()) {
            return panel(acting, panel, Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(
                        acting,
                        new GiveSeat(
                                panel,
                                new PostId(PanelAddresses.read(fields.first("post"))),
                                SeatKind.valueOf(fields.first("kind")))),
                fields,
                _ -> Pages.redirect(PanelPaths.of(panel), "The seat is given."),
                attempt -> panel(acting, panel, attempt));
    }

    @PostMapping(PanelAddresses.PANEL + "/seats/end")
    ModelAndView end(Acting acting, @PathVariable UUID id, Fields fields) {
        var panel = new PanelId(id);
        return Answers.after(
                gate.submit(acting, new EndSeat(panel, new PostId(PanelAddresses.read(fields.first("post"))))),
                fields,
                _ -> Pages.redirect(PanelPaths.of(panel), "The seat has ended."),
                attempt -> panel(acting, panel, attempt));
    }

    @GetMapping(PanelAddresses.PANEL + "/plan")
    ModelAndView begin(Acting acting, @PathVariable UUID id) {
        return plan(acting, new PanelId(id), null);
    }

    @PostMapping(PanelAddresses.PANEL + "/plan")
    ModelAndView plan(Acting acting, @PathVariable UUID id, Fields fields) {
        var panel = new PanelId(id);
        var check = new FormCheck(fields);
        LocalDate day = check.requiredDate("day", "The day of the meeting", "Enter the day of the meeting");
        Optional<LocalTime> time = time(fields.first("time"));
        check.refuseIf(time.isEmpty(), "time", "Enter the time as hours and minutes, such as 14:00")
                .required("place", "Enter where it meets, or how members join")
                .atMost("place", 200, "The place");
        if (day == null || time.isEmpty() || !check.errors().isEmpty()) {
            return plan(acting, panel, Attempt.wrong(fields, check.errors()));
        }
        boolean remote = !fields.all("remote").isEmpty();
        return Answers.after(
                gate.submit(acting, new PlanMeeting(panel, day, time.get(), fields.first("place"), remote)),
                fields,
                meeting -> Pages.redirect(PanelPaths.of(meeting), "The meeting is planned."),
                attempt -> plan(acting, panel, attempt));
    }

    private ModelAndView plan(Acting acting, PanelId id, @Nullable Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowPanel(id)), sheet -> {
            if (!sheet.mayKeep()) {
                return Pages.refusal(new GateRefusal.NotAllowed("PlanMeeting"));
            }
            Attempt shown = attempt == null
                    ? Attempt.of(Fields.none().with("place", sheet.panel().usualPlace()))
                    : attempt;
            return shown.show("panels/plan", new PlanPage(sheet.panel(), shown));
        });
    }

    private static Optional<LocalTime> time(String typed) {
        Matcher match = TIME.matcher(typed.strip());
        return match.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
