package concord.cases.domain;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.LedBy;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who owns a case that opens: its manager, as the area is led; and the risk stays with the gateway until the panel says
 * otherwise (channel.md sections 4.1 and 5).
 */
@Component
class FirstOwners {

    private static final List<Role> MANAGERS =
            List.of(Role.CASE_OFFICER, Role.COORDINATOR, Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR);

    private static final List<Role> RISK_OWNERS =
            List.of(Role.GATEWAY_SUPERVISOR, Role.GATEWAY_OFFICER, Role.SENIOR_OFFICER, Role.COORDINATOR);

    private final Posts posts;
    private final Areas areas;

    FirstOwners(Posts posts, Areas areas) {
        this.posts = posts;
        this.areas = areas;
    }

    /** Empty where no open post of the area could own it. */
    Optional<Case.Owners> in(AreaId area) {
        return first(MANAGERS, area)
                .flatMap(ofCase -> first(RISK_OWNERS, area)
                        .or(() -> Optional.of(ofCase))
                        .map(ofRisk -> new Case.Owners(ofCase, ofRisk)));
    }

    private Optional<PostId> first(List<Role> roles, AreaId area) {
        return roles.stream()
                .flatMap(role -> inOrder(posts.postsWith(role, area), areas.get(area)).stream())
                .map(Post::id)
                .findFirst();
    }

    /** Posts of the agency that leads the area come first. */
    private static List<Post> inOrder(List<Post> some, Area area) {
        boolean council = area.ledBy() == LedBy.COUNCIL;
        return some.stream()
                .sorted((one, other) -> Boolean.compare(leads(other, area, council), leads(one, area, council)))
                .toList();
    }

    private static boolean leads(Post post, Area area, boolean council) {
        return council ? area.council().equals(post.agency()) : area.forces().contains(post.agency());
    }
}
