package concord.referrals.web;

import concord.access.Place;
import concord.partnership.Role;
import concord.referrals.ReferralPaths;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the list of referrals stands in the navigation, for the posts that may read it. */
@Configuration(proxyBeanMethods = false)
class ReferralPlaces {

    private static final Set<Role> READERS = Set.of(
            Role.GATEWAY_OFFICER,
            Role.GATEWAY_SUPERVISOR,
            Role.DECONFLICTION_OFFICER,
            Role.COORDINATOR,
            Role.CHAIR,
            Role.SENIOR_OFFICER,
            Role.CASE_OFFICER,
            Role.INFORMATION_GUARDIAN);

    @Bean
    static Place listOfReferrals() {
        return new Place("Referrals", ReferralPaths.LIST, 20, READERS);
    }
}
