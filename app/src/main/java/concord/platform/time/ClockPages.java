package concord.platform.time;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The demonstration's clock: moved forward, it brings at once what time would have brought. */
@Controller
@Profile("demo")
class ClockPages {

    private static final String PATH = "/demonstration/clock";

    private final Gate gate;
    private final HouseClock clock;
    private final TimedWorkRunner runner;

    ClockPages(Gate gate, HouseClock clock, TimedWorkRunner runner) {
        this.gate = gate;
        this.clock = clock;
        this.runner = runner;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return Pages.show("platform/clock", new ClockPage(LocalDate.now(clock), Form.empty()));
    }

    @PostMapping(PATH)
    ModelAndView move(Acting acting, Fields fields) {
        LocalDate today = LocalDate.now(clock);
        var form = new ClockForm(fields, today);
        LocalDate day = form.day();
        if (day == null) {
            return refused(fields, today, form.errors());
        }
        return switch (gate.submit(acting, new MoveClock(day))) {
            case Outcome.Done<LocalDate>(LocalDate now) -> moved(now);
            case Outcome.Refused<LocalDate>(Refusal refusal) ->
                refusal.kind() == Refusal.Kind.INPUT
                        ? refused(fields, today, FormErrors.none().and("span", refusal.whatStandsInTheWay()))
                        : Pages.refusal(refusal);
        };
    }

    private ModelAndView moved(LocalDate now) {
        TimedWorkRunner.Run run = runner.runAll();
        String failed = run.failed() == 0 ? "" : " %d of them failed; the log says why.".formatted(run.failed());
        return Pages.redirect(
                PATH,
                "The clock stands at %s. %s of timed work were run.%s"
                        .formatted(Words.date(now), Words.count(run.works(), "piece"), failed));
    }

    private static ModelAndView refused(Fields fields, LocalDate today, FormErrors errors) {
        return Pages.refused("platform/clock", new ClockPage(today, new Form(fields, errors)));
    }
}
