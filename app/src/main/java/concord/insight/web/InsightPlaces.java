package concord.insight.web;

import concord.access.Landing;
import concord.access.Place;
import concord.insight.InsightTable;
import concord.partnership.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Insight stands in the navigation. */
@Configuration
class InsightPlaces {

    static final String ROOT = "/insight/";

    @Bean
    Place insightPlace() {
        return new Place(
                "Insight",
                ROOT + InsightTable.FUNNEL.path(),
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

    @Bean
    Landing landingOfAnalysts() {
        return new Landing(ROOT + InsightTable.FUNNEL.path(), Set.of(Role.ANALYST));
    }
}
