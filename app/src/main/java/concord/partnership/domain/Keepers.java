package concord.partnership.domain;

import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether a page should offer changes to whoever reads it. The Gate decides all the same. */
@Component
class Keepers {

    private final Posts posts;

    Keepers(Posts posts) {
        this.posts = posts;
    }

    boolean keepsPartnership(Acting acting) {
        return posts.get(acting.post()).role() == Role.PARTNERSHIP_ADMINISTRATOR;
    }

    boolean keepsAgency(Acting acting, @Nullable AgencyId agency) {
        var post = posts.get(acting.post());
        return post.role() == Role.PARTNERSHIP_ADMINISTRATOR
                || (post.role() == Role.AGENCY_ADMINISTRATOR && agency != null && agency.equals(post.agency()));
    }
}
