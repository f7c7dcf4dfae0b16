package concord.access.web;

import concord.platform.web.Service;
import concord.platform.web.Words;
import concord.platform.web.components.Link;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The service as its users know it: the partnership's name, and in the demonstration the day its clock stands at. */
@Component
class ServiceSign {

    private static final List<Link> FOOTER = List.of(
            Link.to("/accessibility", "Accessibility"),
            Link.to("/about/what-is-kept", "What is kept and why"),
            Link.to("/about/matching", "How matching works"),
            Link.to("/about/who-can-see", "Who can see this page"),
            Link.to("/cookies", "Cookies"));

    private final String name;
    private final String version;
    private final boolean demonstration;
    private final Clock clock;

    ServiceSign(
            @Value("${concord.partnership-name:Concord}") String name,
            @Value("${concord.version:0.1.0}") String version,
            Environment environment,
            Clock clock) {
        this.name = name;
        this.version = version;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.clock = clock;
    }

    Service service() {
        return new Service(name, version, FOOTER, demonstration ? banner() : null);
    }

    private String banner() {
        return "All people and places here are invented. The clock stands at " + Words.date(LocalDate.now(clock)) + ".";
    }
}
