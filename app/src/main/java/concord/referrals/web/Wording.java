package concord.referrals.web;

import concord.partnership.Agencies;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of areas, posts and agencies as pages show them. */
@Component
class Wording {

    private final Areas areas;
    private final Posts posts;
    private final Agencies agencies;
    private final Clock clock;

    Wording(Areas areas, Posts posts, Agencies agencies, Clock clock) {
        this.areas = areas;
        this.posts = posts;
        this.agencies = agencies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Area> areas() {
        return areas.all();
    }

    String area(AreaId area) {
        return areas.find(area).map(Area::name).orElse("An area that is no more");
    }

    /** A post before persons: "Headteacher, Northbrook School". */
    String post(PostId post) {
        return posts.find(post).map(this::words).orElse("A post that is no more");
    }

    /** A due date and how far it is: "24 Nov 2026, in 2 working days". */
    @Nullable
    String due(AreaId area, @Nullable LocalDate due) {
        if (due == null) {
            return null;
        }
        int days = areas.get(area).workingDays().between(today(), due);
        return "Due " + Words.shortDate(due) + ", " + Words.due(days);
    }

    private String words(Post post) {
        AgencyId agency = post.agency();
        return agency == null
                ? post.title()
                : post.title() + ", " + agencies.get(agency).name();
    }
}
