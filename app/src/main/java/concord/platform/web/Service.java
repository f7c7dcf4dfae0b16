package concord.platform.web;

import concord.platform.web.components.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service as its users know it.
 *
 * @param name the partnership's name, such as "Eastmere Prevent Partnership"
 * @param demonstration absent in earnest; otherwise says that all is invented and which day the clock stands at
 */
public record Service(
        String name,
        String version,
        List<Link> footer,
        @Nullable String demonstration) {

    public Service {
        footer = List.copyOf(footer);
    }

    /** Bare of what must be looked up: for pages that must show when nothing else works. */
    static final Service PLAIN = new Service("Concord", "", List.of(), null);
}
