package concord.people.web;

import concord.access.Place;
import concord.partnership.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people are found, for the posts that look for them. */
@Configuration(proxyBeanMethods = false)
class PeoplePlaces {

    private static final Set<Role> THOSE_WHO_LOOK = Set.of(
            Role.GATEWAY_OFFICER,
            Role.GATEWAY_SUPERVISOR,
            Role.DECONFLICTION_OFFICER,
            Role.COORDINATOR,
            Role.CHAIR,
            Role.SENIOR_OFFICER,
            Role.CASE_OFFICER,
            Role.INFORMATION_GUARDIAN);

    private static final Set<Role> THOSE_WHO_DECIDE =
            Set.of(Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR, Role.COORDINATOR);

    @Bean
    Place people() {
        return new Place("People", "/people", 30, THOSE_WHO_LOOK);
    }

    @Bean
    Place listOfPossibleMatches() {
        return new Place("Possible matches", PossibleMatchPages.LIST, 31, THOSE_WHO_DECIDE);
    }
}
