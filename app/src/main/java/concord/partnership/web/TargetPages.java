package concord.partnership.web;

import concord.partnership.AreaRow;
import concord.partnership.ListAreas;
import concord.partnership.SetTarget;
import concord.partnership.ShowTargets;
import concord.partnership.TargetRow;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Settings: the targets in working days, of the partnership or of one area. */
@Controller
class TargetPages {

    static final String PATH = "/settings/targets";

    private final Gate gate;
    private final Permits permits;
    private final Clock clock;

    TargetPages(Gate gate, Permits permits, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, Fields fields) {
        Fields known = Answers.with(Fields.none(), "from", LocalDate.now(clock));
        return page(acting, area(fields), Attempt.of(known));
    }

    @PostMapping(PATH)
    ModelAndView set(Acting acting, Fields fields) {
        AreaId area = area(fields);
        var form = new TargetForm(fields);
        SetTarget command = form.command(area);
        if (command == null) {
            return page(acting, area, Attempt.wrong(fields, form.errors()));
        }
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(path(area), "The target was set."),
                attempt -> page(acting, area, attempt));
    }

    private ModelAndView page(Acting acting, @Nullable AreaId area, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowTargets(area)),
                (List<TargetRow> rows) -> attempt.show(
                        "partnership/targets",
                        new TargetsPage(
                                rows,
                                gate.ask(acting, new ListAreas()).orThrow().stream()
                                        .map(AreaRow::area)
                                        .toList(),
                                area == null ? "" : area.value().toString(),
                                permits.may(acting, SetTarget.class),
                                attempt)));
    }

    static String path(@Nullable AreaId area) {
        return area == null ? PATH : PATH + "?area=" + area.value();
    }

    private static @Nullable AreaId area(Fields fields) {
        UUID area = Choice.of(fields, "area");
        return area == null ? null : new AreaId(area);
    }
}
