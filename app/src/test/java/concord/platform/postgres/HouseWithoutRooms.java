package concord.platform.postgres;

import concord.platform.Launch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Concord's ground without its rooms: the launcher, Spring Boot's own parts and all migrations. Not annotated as a
 * configuration, so that the tests of the whole house do not find it.
 */
@EnableAutoConfiguration
@Import(DatabaseConfiguration.class)
final class HouseWithoutRooms {

    private HouseWithoutRooms() {}

    static ConfigurableApplicationContext start(String... arguments) {
        return SpringApplication.run(HouseWithoutRooms.class, arguments);
    }

    public static void main(String[] arguments) {
        Launch.run(HouseWithoutRooms.class, arguments);
    }
}
