package concord.access.web;

import concord.access.Landing;
import concord.access.WearablePost;
import concord.partnership.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Knows where each post begins its day. */
@Component
class Landings {

    static final String MY_WORK = "/work";

    private final Wardrobe wardrobe;
    private final Map<Role, String> byRole = new HashMap<>();

    Landings(Wardrobe wardrobe, List<Landing> landings) {
        this.wardrobe = wardrobe;
        landings.forEach(landing -> landing.roles().forEach(role -> {
            if (byRole.put(role, landing.href()) != null) {
                throw new IllegalStateException("Two landing pages for " + role);
            }
        }));
    }

    /** Where the post that a request wears lands. Who holds no post is told so at My work. */
    String of(HttpServletRequest request) {
        return wardrobe.of(request)
                .map(Wardrobe.Worn::now)
                .map(WearablePost::role)
                .map(role -> byRole.getOrDefault(role, MY_WORK))
                .orElse(MY_WORK);
    }
}
