package concord.cases.domain;

import concord.cases.CaseOwners;
import concord.cases.CaseRefusal;
import concord.cases.Ownership;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which posts may own a case of an area, and its risk. */
@Component
class WhoOwns implements CaseOwners {

    /** The commonest first. */
    private static final List<Role> ROLES = List.of(
            Role.CASE_OFFICER, Role.COORDINATOR, Role.GATEWAY_SUPERVISOR, Role.GATEWAY_OFFICER, Role.SENIOR_OFFICER);

    private final Posts posts;
    private final Clock clock;

    WhoOwns(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public List<Post> choices(Ownership what, AreaId area) {
        return ROLES.stream()
                .filter(what::mayBeOwnedBy)
                .flatMap(role -> inOrder(role, area))
                .toList();
    }

    /** Empty where the post may own it. */
    Optional<Refusal> objection(Ownership what, PostId post, AreaId area) {
        Optional<Post> found = posts.find(post).filter(one -> one.isOpenOn(LocalDate.now(clock)));
        if (found.isEmpty() || !found.get().areas().contains(area)) {
            return Optional.of(new CaseRefusal.DoesNotServe(what));
        }
        return what.mayBeOwnedBy(found.get().role()) ? Optional.empty() : Optional.of(new CaseRefusal.MayNotOwn(what));
    }

    /** The owner offers it; where the owner has left or cannot, the coordinator or the supervisor does. */
    boolean mayOffer(PostId owner, Acting acting) {
        return owner.equals(acting.post())
                || posts.find(acting.post())
                        .map(Post::role)
                        .filter(role -> role == Role.COORDINATOR || role == Role.GATEWAY_SUPERVISOR)
                        .isPresent();
    }

    private Stream<Post> inOrder(Role role, AreaId area) {
        return posts.postsWith(role, area).stream().sorted(Comparator.comparing(Post::title));
    }
}
