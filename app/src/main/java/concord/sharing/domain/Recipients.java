package concord.sharing.domain;

import concord.partnership.Agreements;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.sharing.SharingRefusal;
import org.springframework.stereotype.Component;

/** Says which posts may be asked for an area: those that serve it, and those bound to it by an agreement. */
@Component
class Recipients {

    private final Posts posts;
    private final Areas areas;
    private final Agreements agreements;
    private final RequestDays days;

    Recipients(Posts posts, Areas areas, Agreements agreements, RequestDays days) {
        this.posts = posts;
        this.areas = areas;
        this.agreements = agreements;
        this.days = days;
    }

    Outcome<Post> forArea(PostId recipient, AreaId area) {
        Post post = posts.find(recipient).orElse(null);
        if (post == null || post.agency() == null || !post.isOpenOn(days.today()) || !isAsked(post.role())) {
            return Outcome.refused(new SharingRefusal.NobodyToAsk());
        }
        Area asking = areas.get(area);
        return serves(post, asking) || isBound(post, area)
                ? Outcome.done(post)
                : Outcome.refused(new SharingRefusal.NoAgreement(asking.name()));
    }

    private static boolean serves(Post post, Area area) {
        return post.areas().contains(area.id())
                || area.council().equals(post.agency())
                || area.forces().contains(post.agency());
    }

    /** No active agreement, no sharing between areas (CTP-Prevent policy 2020). */
    private boolean isBound(Post post, AreaId area) {
        return post.areas().stream().anyMatch(theirs -> agreements.inForce(area, theirs, days.today()));
    }

    /** Posts that answer for records of their agency. A system or an auditor holds none. */
    static boolean isAsked(Role role) {
        return switch (role) {
            case PRACTITIONER,
                    SAFEGUARDING_LEAD,
                    GATEWAY_OFFICER,
                    GATEWAY_SUPERVISOR,
                    COORDINATOR,
                    SENIOR_OFFICER,
                    PANEL_MEMBER,
                    CASE_OFFICER,
                    INTERVENTION_PROVIDER -> true;
            case DECONFLICTION_OFFICER,
                    CHAIR,
                    INFORMATION_GUARDIAN,
                    AUDITOR,
                    ANALYST,
                    AGENCY_ADMINISTRATOR,
                    PARTNERSHIP_ADMINISTRATOR,
                    AGENCY_SYSTEM,
                    PUBLIC,
                    SYSTEM -> false;
        };
    }
}
