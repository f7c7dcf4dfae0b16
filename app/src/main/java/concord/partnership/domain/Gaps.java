package concord.partnership.domain;

import static java.util.Objects.requireNonNull;

import concord.partnership.Departure;
import concord.partnership.Holding;
import concord.partnership.Post;
import concord.partnership.Stand;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the posts that somebody's absence or departure touches, covers them and says which stay vacant. */
@Component
class Gaps {

    private static final String TOUCHED = PostTable.POSTS + """
             where exists (select from partnership.holding h
                            where h.post_id = p.id and h.staff_id = :staff
                              and h.from_day <= :until and coalesce(h.until_day, 'infinity') >= :from)
             order by p.title, p.id
            """;

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Occupancies occupancies;
    private final Covering covering;

    Gaps(JdbcClient jdbc, Occupancies occupancies, Covering covering) {
        this.jdbc = jdbc;
        this.occupancies = occupancies;
        this.covering = covering;
    }

    /** The posts that somebody holds or covers on any of these days. */
    List<Post> touched(StaffId staff, Span days) {
        return jdbc.sql(TOUCHED)
                .param("staff", staff.value())
                .param("from", days.from())
                .param("until", days.until() == null ? FOR_EVER : days.until())
                .query(PostTable::post)
                .list();
    }

    Outcome<Departure> close(Acting acting, StaffId staff, List<Post> touched, List<Stand> covers, Span days) {
        Set<PostId> known = touched.stream().map(Post::id).collect(Collectors.toSet());
        for (Stand stand : covers) {
            if (!known.contains(stand.post())) {
                return Outcome.refused(new GateRefusal.NotFound());
            }
            if (covering.cover(acting, stand.post(), stand.cover(), days)
                    instanceof Outcome.Refused<PostId>(var refusal)) {
                return Outcome.refused(refusal);
            }
        }
        return Outcome.done(new Departure(staff, vacant(touched, days.from())));
    }

    private List<PostId> vacant(List<Post> posts, LocalDate day) {
        Map<PostId, Occupancy> occupancy = occupancies.of(posts);
        return posts.stream()
                .filter(post -> post.isOpenOn(day))
                .filter(post -> requireNonNull(occupancy.get(post.id())).on(day) instanceof Holding.Vacant)
                .map(Post::id)
                .toList();
    }
}
