package concord.referrals.web.intake;

import concord.access.Place;
import concord.partnership.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries in the navigation for those who refer. */
@Configuration(proxyBeanMethods = false)
class IntakePlaces {

    private static final Set<Role> REFERRERS = Set.of(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD);

    @Bean
    static Place referSomebody() {
        return new Place("Refer somebody", "/refer", 10, REFERRERS);
    }

    @Bean
    static Place myReferrals() {
        return new Place("My referrals", MyReferralsPages.PATH, 11, REFERRERS);
    }
}
