package concord.panels.web;

import concord.access.Landing;
import concord.access.Place;
import concord.panels.PanelPaths;
import concord.partnership.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where panels stand in the navigation, for the posts that have a use for them. */
@Configuration(proxyBeanMethods = false)
class PanelPlaces {

    private static final Set<Role> READERS = Set.of(
            Role.GATEWAY_OFFICER,
            Role.GATEWAY_SUPERVISOR,
            Role.COORDINATOR,
            Role.CHAIR,
            Role.SENIOR_OFFICER,
            Role.CASE_OFFICER,
            Role.INFORMATION_GUARDIAN,
            Role.PANEL_MEMBER);

    @Bean
    static Place panels() {
        return new Place("Panels", PanelPaths.CALENDAR, 22, READERS);
    }

    @Bean
    static Landing landingOfThePanel() {
        return new Landing(PanelPaths.CALENDAR, Set.of(Role.CHAIR, Role.PANEL_MEMBER));
    }
}
