package concord.partnership.domain;

import concord.partnership.Post;
import concord.partnership.PostView;
import concord.partnership.Posts;
import concord.partnership.ShowPost;
import concord.partnership.StaffMember;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers {@link ShowPost}. */
@Component
class ShowingPost implements QueryHandler<ShowPost, PostView> {

    private static final String HISTORY = """
            select h.staff_id, s.name, h.kind, h.from_day, h.until_day
              from partnership.holding h
              join partnership.staff_member s on s.id = h.staff_id
             where h.post_id = :post
             order by h.from_day desc, h.id desc
            """;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final PostRows rows;
    private final Colleagues colleagues;
    private final Keepers keepers;

    ShowingPost(JdbcClient jdbc, Posts posts, PostRows rows, Colleagues colleagues, Keepers keepers) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.rows = rows;
        this.colleagues = colleagues;
        this.keepers = keepers;
    }

    @Override
    public Outcome<PostView> answer(ShowPost query, Acting acting) {
        return posts.find(query.post())
                .filter(post -> post.agency() != null)
                .map(post -> Outcome.done(view(post, acting)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private PostView view(Post post, Acting acting) {
        AgencyId agency = post.agency();
        boolean mayChange = keepers.keepsAgency(acting, agency);
        List<StaffMember> appointable = mayChange && agency != null ? colleagues.inService(agency) : List.of();
        return new PostView(rows.of(post), history(post.id()), appointable, mayChange);
    }

    private List<PostView.Tenure> history(PostId post) {
        return jdbc.sql(HISTORY)
                .param("post", post.value())
                .query(ShowingPost::tenure)
                .list();
    }

    private static PostView.Tenure tenure(ResultSet row, int index) throws SQLException {
        return new PostView.Tenure(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                Spell.Kind.valueOf(row.getString("kind")) == Spell.Kind.COVER,
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
