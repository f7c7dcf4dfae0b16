package concord.panels.domain;

import concord.panels.PanelOutline;
import concord.panels.PanelSheet;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the posts that could be given a seat: those that work for the panel's areas, and those of its councils and forces. */
@Component
class SeatCandidates {

    private final Posts posts;
    private final Areas areas;
    private final PostNames names;

    SeatCandidates(Posts posts, Areas areas, PostNames names) {
        this.posts = posts;
        this.areas = areas;
        this.names = names;
    }

    List<PanelSheet.Candidate> of(PanelOutline panel) {
        return SeatPolicy.SITTING.stream()
                .flatMap(role -> panel.areas().stream().flatMap(area -> posts(role, areas.get(area))))
                .filter(post -> post.agency() != null && panel.seatOf(post.id()).isEmpty())
                .distinct()
                .map(post -> new PanelSheet.Candidate(post.id(), names.words(post), post.role()))
                .toList();
    }

    private Stream<Post> posts(Role role, Area area) {
        Stream<Post> serving = posts.postsWith(role, area.id()).stream();
        return role == Role.SAFEGUARDING_LEAD
                ? Stream.concat(serving, posts.postsWith(role, area.council()).stream())
                : serving;
    }
}
