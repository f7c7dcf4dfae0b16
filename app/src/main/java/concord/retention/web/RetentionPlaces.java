package concord.retention.web;

import concord.access.Place;
import concord.partnership.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where retention stands in the navigation. */
@Configuration
class RetentionPlaces {

    @Bean
    Place retentionPlace() {
        return new Place(
                "Retention",
                "/oversight/retention",
                62,
                Set.of(Role.INFORMATION_GUARDIAN, Role.COORDINATOR, Role.GATEWAY_SUPERVISOR, Role.SENIOR_OFFICER));
    }
}
