package concord.sharing.web;

import concord.access.Place;
import concord.partnership.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where requests stand in the navigation. */
@Configuration
class RequestPlaces {

    private static final Set<Role> ASKING_OR_ASKED = EnumSet.of(
            Role.PRACTITIONER,
            Role.SAFEGUARDING_LEAD,
            Role.GATEWAY_OFFICER,
            Role.GATEWAY_SUPERVISOR,
            Role.COORDINATOR,
            Role.SENIOR_OFFICER,
            Role.PANEL_MEMBER,
            Role.CASE_OFFICER,
            Role.INTERVENTION_PROVIDER);

    @Bean
    Place requestsPlace() {
        return new Place("Requests", "/requests", 25, ASKING_OR_ASKED);
    }
}
