package concord.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import tools.jackson.databind.json.JsonMapper;

/** The rooms in the order in which they are migrated, as the running application reads it. */
final class Rooms {

    static final String ORDER = "META-INF/spring-modulith/application-modules.json";

    private Rooms() {}

    static List<String> inOrder() throws IOException {
        try (InputStream file = new ClassPathResource(ORDER).getInputStream()) {
            return List.copyOf(JsonMapper.shared().readTree(file).propertyNames());
        }
    }

    static ApplicationModuleIdentifiers identifiers() throws IOException {
        return ApplicationModuleIdentifiers.of(
                inOrder().stream().map(ApplicationModuleIdentifier::of).toList());
    }
}
