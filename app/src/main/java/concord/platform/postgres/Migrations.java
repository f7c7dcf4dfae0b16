package concord.platform.postgres;

import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How every migration is run: by the owner, with the application's role by its name, history beside the ground. */
final class Migrations {

    /** Schema of the ground and of the histories, one history for each room. */
    static final String SCHEMA = "platform";

    private Migrations() {}

    /**
     * In a migration, <code>${app}</code> is the application's role: <code>grant select on … to ${app}</code>, and
     * <code>${demonstration}</code> says whether the database is made for a demonstration.
     */
    static void configure(FluentConfiguration flyway, String applicationRole, boolean demonstration) {
        flyway.defaultSchema(SCHEMA)
                .placeholders(Map.of("app", applicationRole, "demonstration", String.valueOf(demonstration)));
    }

    static void configure(FluentConfiguration flyway, String applicationRole) {
        configure(flyway, applicationRole, false);
    }
}
