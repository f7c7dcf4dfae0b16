package concord.access.web;

import concord.access.Place;
import concord.partnership.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the settings of {@code access} stand in the navigation. */
@Configuration
class SettingsPlaces {

    @Bean
    Place rightsPlace() {
        return new Place("Who may do what", "/settings/rights", 95, EnumSet.complementOf(EnumSet.of(Role.PUBLIC)));
    }

    @Bean
    Place apiTokensPlace() {
        return new Place("API tokens", "/settings/api-tokens", 90, Set.of(Role.PARTNERSHIP_ADMINISTRATOR));
    }
}
