package concord.access.web;

import concord.access.Right;
import concord.access.ShowRights;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who may do what: the authorisation matrix, for everybody who is signed in and wonders. */
@Controller
class SettingsPages {

    private final Gate gate;

    SettingsPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping("/settings/rights")
    ModelAndView rights(Acting acting) {
        return switch (gate.ask(acting, new ShowRights())) {
            case Outcome.Done<List<Right>>(List<Right> rights) -> Pages.show("access/rights", RightsPage.of(rights));
            case Outcome.Refused<List<Right>>(var refusal) -> Pages.refusal(refusal);
        };
    }
}
