package concord.panels.domain;

import concord.panels.MeetingLine;
import concord.panels.PanelId;
import concord.panels.PanelOutline;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the acting post is to a panel: whether it keeps it, works for its areas, or sits on it. */
@Component
class PanelDesk {

    private static final Set<Role> WORKING = EnumSet.of(
            Role.GATEWAY_OFFICER,
            Role.GATEWAY_SUPERVISOR,
            Role.COORDINATOR,
            Role.CHAIR,
            Role.SENIOR_OFFICER,
            Role.CASE_OFFICER,
            Role.INFORMATION_GUARDIAN);

    private final Posts posts;
    private final PanelTable panels;

    PanelDesk(Posts posts, PanelTable panels) {
        this.posts = posts;
        this.panels = panels;
    }

    Post post(Acting acting) {
        return posts.get(acting.post());
    }

    /** The coordinator keeps a panel's agenda, seats and packs. */
    boolean keeps(Acting acting) {
        return post(acting).role() == Role.COORDINATOR;
    }

    /** Whether the acting post sees the cases of an area by its work, not only what it was sent. */
    boolean worksFor(Acting acting, AreaId area) {
        Post post = post(acting);
        return WORKING.contains(post.role()) && post.areas().contains(area);
    }

    /** Whether the acting post works for one of a panel's areas. */
    boolean worksFor(Acting acting, PanelId panel) {
        return panels.find(panel).stream()
                .flatMap(one -> one.areas().stream())
                .anyMatch(area -> worksFor(acting, area));
    }

    /** Whether the acting post chairs a panel, as chair or deputy. */
    boolean chairs(Acting acting, PanelId panel) {
        return panels.find(panel)
                .flatMap(one -> one.seatOf(acting.post()))
                .filter(seat -> seat.kind().chairs())
                .isPresent();
    }

    /** To whom a pack goes: every seat but whoever sends it. */
    Set<PostId> readers(MeetingLine meeting, Acting acting) {
        return panels.get(meeting.panel()).seats().stream()
                .map(PanelOutline.Seat::post)
                .filter(post -> !post.equals(acting.post()))
                .collect(Collectors.toSet());
    }
}
