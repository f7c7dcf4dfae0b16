package concord.audit.web;

import concord.access.Landing;
import concord.access.Place;
import concord.partnership.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where oversight stands in the navigation. */
@Configuration
class OversightPlaces {

    private static final Set<Role> OVERSIGHT = Set.of(Role.AUDITOR, Role.INFORMATION_GUARDIAN);

    private static final Set<Role> INTEGRITY =
            Set.of(Role.AUDITOR, Role.INFORMATION_GUARDIAN, Role.PARTNERSHIP_ADMINISTRATOR);

    @Bean
    Place lookedAndChanged() {
        return new Place("Looked and changed", "/oversight/ledger", 60, OVERSIGHT);
    }

    @Bean
    Place checkpoints() {
        return new Place("Ledger checkpoints", "/oversight/checkpoints", 61, OVERSIGHT);
    }

    @Bean
    Place integrity() {
        return new Place("Integrity", "/oversight/integrity", 62, INTEGRITY);
    }

    @Bean
    Landing landingOfOversight() {
        return new Landing("/oversight/ledger", OVERSIGHT);
    }
}
