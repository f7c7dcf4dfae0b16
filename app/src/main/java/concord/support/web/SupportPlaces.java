package concord.support.web;

import concord.access.Landing;
import concord.access.Place;
import concord.partnership.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where providers and chairs find what is theirs. */
@Configuration(proxyBeanMethods = false)
class SupportPlaces {

    private static final Set<Role> SEEING_OVERDUE =
            Set.of(Role.CHAIR, Role.COORDINATOR, Role.SENIOR_OFFICER, Role.CASE_OFFICER);

    @Bean
    static Place mySessions() {
        return new Place("My sessions", "/my-sessions", 10, Set.of(Role.INTERVENTION_PROVIDER));
    }

    @Bean
    static Place overdueSupport() {
        return new Place("Overdue support", "/support/overdue", 60, SEEING_OVERDUE);
    }

    @Bean
    static Landing landingOfProviders() {
        return new Landing("/my-sessions", Set.of(Role.INTERVENTION_PROVIDER));
    }
}
