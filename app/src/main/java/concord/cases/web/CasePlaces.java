package concord.cases.web;

import concord.access.Landing;
import concord.access.Place;
import concord.cases.CasePaths;
import concord.partnership.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the list of cases stands in the navigation, for the posts that may read it, and its settings. */
@Configuration(proxyBeanMethods = false)
class CasePlaces {

    private static final Set<Role> READERS = Set.of(
            Role.GATEWAY_OFFICER,
            Role.GATEWAY_SUPERVISOR,
            Role.COORDINATOR,
            Role.CHAIR,
            Role.SENIOR_OFFICER,
            Role.CASE_OFFICER,
            Role.INFORMATION_GUARDIAN);

    private static final Set<Role> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Role.PUBLIC, Role.SYSTEM));

    @Bean
    static Place listOfCases() {
        return new Place("Support", CasePaths.LIST, 24, READERS);
    }

    @Bean
    static Place assessmentTemplates() {
        return new Place("Template of the assessment", TemplatePages.PATH, 88, SIGNED_IN);
    }

    @Bean
    static Landing landingOfCaseOfficers() {
        return new Landing(CasePaths.LIST + "?only=mine", Set.of(Role.CASE_OFFICER));
    }
}
