package concord.support.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import concord.support.PostChoice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The posts that forms of this room offer, and whether one that was chosen can be. */
@Component
class SupportPosts {

    private static final List<Role> ASKERS = List.of(
            Role.CASE_OFFICER,
            Role.COORDINATOR,
            Role.GATEWAY_OFFICER,
            Role.SAFEGUARDING_LEAD,
            Role.PANEL_MEMBER,
            Role.PRACTITIONER);

    private final Posts posts;
    private final PostTitles titles;
    private final Clock clock;

    SupportPosts(Posts posts, PostTitles titles, Clock clock) {
        this.posts = posts;
        this.titles = titles;
        this.clock = clock;
    }

    /** Those that can have asked about consent: they serve the area. */
    List<PostChoice> askers(AreaId area) {
        return choices(serving(area));
    }

    /** Those that can own an action: they serve the area, or give sessions. */
    List<PostChoice> owners(AreaId area) {
        return choices(Stream.concat(serving(area), posts.postsWith(Role.INTERVENTION_PROVIDER).stream()));
    }

    List<PostChoice> providers() {
        return choices(posts.postsWith(Role.INTERVENTION_PROVIDER).stream());
    }

    boolean canAsk(PostId post, AreaId area) {
        return serving(area).anyMatch(one -> one.id().equals(post));
    }

    boolean canOwn(PostId post, AreaId area) {
        return canAsk(post, area) || provider(post).isPresent();
    }

    /** The post, where it gives sessions and is open today. */
    Optional<Post> provider(PostId post) {
        return posts.find(post)
                .filter(one -> one.role() == Role.INTERVENTION_PROVIDER && one.agency() != null)
                .filter(one -> one.isOpenOn(LocalDate.now(clock)));
    }

    private Stream<Post> serving(AreaId area) {
        return ASKERS.stream().flatMap(role -> posts.postsWith(role, area).stream());
    }

    private List<PostChoice> choices(Stream<Post> some) {
        List<PostId> ids = some.map(Post::id).distinct().toList();
        Map<PostId, String> words = titles.of(ids);
        return ids.stream()
                .map(id -> new PostChoice(id, words.getOrDefault(id, "A post that is no more")))
                .toList();
    }
}
