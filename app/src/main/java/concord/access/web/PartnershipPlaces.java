package concord.access.web;

import concord.access.Landing;
import concord.access.Place;
import concord.partnership.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the rooms above this one stand in the navigation: they cannot know of it themselves. */
@Configuration
class PartnershipPlaces {

    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.AGENCY_ADMINISTRATOR, Role.PARTNERSHIP_ADMINISTRATOR);
    private static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.PUBLIC, Role.SYSTEM));

    @Bean
    Place staffPlace() {
        return new Place("Staff", "/partnership/staff", 10, Set.of(Role.AGENCY_ADMINISTRATOR));
    }

    @Bean
    Place postsPlace() {
        return new Place("Posts", "/partnership/posts", 11, ADMINISTRATORS);
    }

    @Bean
    Place vacanciesPlace() {
        return new Place("Vacancies", "/partnership/vacancies", 12, ADMINISTRATORS);
    }

    @Bean
    Place partnershipPlace() {
        return new Place("Partnership", "/partnership/overview", 80, EVERYBODY);
    }

    @Bean
    Place vocabulariesPlace() {
        return new Place("Vocabularies", "/settings/vocabularies", 85, EVERYBODY);
    }

    @Bean
    Place targetsPlace() {
        return new Place("Targets in working days", "/settings/targets", 86, EVERYBODY);
    }

    @Bean
    Place trainingPlace() {
        return new Place("Training that roles need", "/settings/training", 87, EVERYBODY);
    }

    @Bean
    Landing landingOfAdministrators() {
        return new Landing("/partnership/posts", Set.of(Role.AGENCY_ADMINISTRATOR));
    }
}
