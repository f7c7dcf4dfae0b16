package concord.sharing.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.PostId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To whom an unanswered request goes next, so that nothing depends on one person's goodwill (barrier B6). */
@Component
class Ladder {

    private final Posts posts;

    Ladder(Posts posts) {
        this.posts = posts;
    }

    /** The next rung, skipping a post that has the request already. Empty where the ladder has ended. */
    Optional<PostId> above(InformationRequest request) {
        List<PostId> tried = request.history().recipients();
        InformationRequest.Parties parties = request.parties();
        List<Post> leads = posts.postsWith(Role.SAFEGUARDING_LEAD, parties.askedOf());
        List<Post> seniors = posts.postsWith(Role.SENIOR_OFFICER, parties.area());
        return Stream.of(leads, seniors)
                .filter(rung -> rung.stream().noneMatch(post -> tried.contains(post.id())))
                .flatMap(rung -> rung.stream().limit(1))
                .map(Post::id)
                .findFirst();
    }
}
