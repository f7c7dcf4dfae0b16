package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.OpenPost;
import concord.partnership.PartnershipRefusal;
import concord.partnership.Posts;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link OpenPost}. */
@Component
class OpeningPost implements CommandHandler<OpenPost, PostId> {

    private static final String INSERT = """
            insert into partnership.post (id, agency_id, title, role, opened)
            values (:id, :agency, :title, :role, :opened)
            """;

    private static final String SERVES = "insert into partnership.post_area (post_id, area_id) values (:post, :area)";

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Areas areas;
    private final Posts posts;
    private final Ids ids;

    OpeningPost(JdbcClient jdbc, Agencies agencies, Areas areas, Posts posts, Ids ids) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.areas = areas;
        this.posts = posts;
        this.ids = ids;
    }

    @Override
    public Outcome<PostId> handle(OpenPost command, Acting acting) {
        List<Area> served = command.areas().stream()
                .flatMap(area -> areas.find(area).stream())
                .toList();
        if (served.size() < command.areas().size()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Optional<PartnershipRefusal> objection = OpeningPolicy.objection(
                posts.get(acting.post()).role(), agencies.get(command.agency()), command.role(), served);
        return objection.isPresent() ? Outcome.refused(objection.get()) : Outcome.done(open(command));
    }

    private PostId open(OpenPost command) {
        PostId post = new PostId(ids.next());
        jdbc.sql(INSERT)
                .param("id", post.value())
                .param("agency", command.agency().value())
                .param("title", command.title())
                .param("role", command.role().name())
                .param("opened", command.opened())
                .update();
        command.areas().forEach(area -> serve(post, area));
        return post;
    }

    private void serve(PostId post, AreaId area) {
        jdbc.sql(SERVES).param("post", post.value()).param("area", area.value()).update();
    }
}
