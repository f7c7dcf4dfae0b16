package concord.support.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.support.OverdueSupport;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All support that is overdue in the areas of whoever looks. */
@Controller
class OverduePages {

    private static final int ROWS = 50;

    private final Gate gate;
    private final SupportSheets sheets;

    OverduePages(Gate gate, SupportSheets sheets) {
        this.gate = gate;
        this.sheets = sheets;
    }

    @GetMapping("/support/overdue")
    ModelAndView show(Acting acting, @RequestParam(defaultValue = "1") int page) {
        return Answers.page(
                gate.ask(acting, new OverdueSupport(Set.of(), Math.max(1, page), ROWS)),
                found -> sheets.own(acting, OverduePage.of(found, ROWS), "overdue", Attempt.fresh()));
    }
}
