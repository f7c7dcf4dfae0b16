package concord.access.web;

import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import concord.platform.work.Task;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** My work: what waits for the post, most urgent first, and what happens if nobody does anything. */
@Controller
class WorkPages {

    private final Clock clock;
    private final PostFrame frames;

    WorkPages(Clock clock, PostFrame frames) {
        this.clock = clock;
        this.frames = frames;
    }

    @GetMapping("/work")
    ModelAndView work(HttpServletRequest request) {
        return switch (frames.work(request)) {
            case Outcome.Done<List<Task>>(List<Task> tasks) ->
                Pages.show("access/work", WorkPage.of(tasks, clock, frames.holds(request)));
            case Outcome.Refused<List<Task>> _ -> Pages.show("access/no-post", "");
        };
    }

    @GetMapping("/more")
    ModelAndView more(HttpServletRequest request) {
        return Pages.show("access/more", new MorePage(frames.furtherPlaces(request)));
    }
}
