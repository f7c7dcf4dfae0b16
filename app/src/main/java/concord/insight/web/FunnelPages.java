package concord.insight.web;

import concord.access.Place;
import concord.insight.FunnelYear;
import concord.insight.ShowGatewayFunnel;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Insight: how far referrals get, as far as the gateway. */
@Controller
class FunnelPages {

    static final String PATH = "/insight/funnel";

    private final Gate gate;

    FunnelPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping(PATH)
    ModelAndView funnel(Acting acting, @RequestParam(defaultValue = "") String year) {
        return switch (gate.ask(acting, new ShowGatewayFunnel())) {
            case Outcome.Done<List<FunnelYear>>(List<FunnelYear> years) ->
                Pages.show("insight/funnel", FunnelPage.of(years, year));
            case Outcome.Refused<List<FunnelYear>>(var refusal) -> Pages.refusal(refusal);
        };
    }

    /** Where the funnel stands in the navigation. */
    @Configuration
    static class FunnelPlace {
        @Bean
        Place insightPlace() {
            return new Place(
                    "Insight",
                    PATH,
                    50,
                    Set.of(
                            Role.ANALYST,
                            Role.COORDINATOR,
                            Role.CHAIR,
                            Role.GATEWAY_SUPERVISOR,
                            Role.SENIOR_OFFICER,
                            Role.INFORMATION_GUARDIAN,
                            Role.PARTNERSHIP_ADMINISTRATOR));
        }
    }
}
