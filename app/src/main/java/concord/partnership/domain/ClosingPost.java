package concord.partnership.domain;

import concord.partnership.ClosePost;
import concord.partnership.PartnershipRefusal;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ClosePost}. */
@Component
class ClosingPost implements CommandHandler<ClosePost, PostId> {

    private static final String CLOSE =
            "update partnership.post set closed = :lastDay, version = version + 1 where id = :post";

    // Two administrators who close the last two posts at once must not both believe in the other's.
    private static final String LOCK_ITS_AREAS = """
            select a.id from partnership.area a
              join partnership.post_area s on s.area_id = a.id and s.post_id = :post
             order by a.id for update of a
            """;

    private static final String LAST_OF_ITS_KIND = """
            select exists (
                select from partnership.post_area s
                 where s.post_id = :post
                   and not exists (
                       select from partnership.post other
                         join partnership.post_area t on t.post_id = other.id and t.area_id = s.area_id
                        where other.id <> :post and other.role = :role and other.closed is null))
            """;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Holdings holdings;
    private final Clock clock;

    ClosingPost(JdbcClient jdbc, Posts posts, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.holdings = holdings;
        this.clock = clock;
    }

    @Override
    public Outcome<PostId> handle(ClosePost command, Acting acting) {
        Post post = posts.get(command.post());
        Optional<PartnershipRefusal> objection = objection(command, post);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        holdings.endAllOf(post.id(), command.lastDay());
        jdbc.sql(CLOSE)
                .param("post", post.id().value())
                .param("lastDay", command.lastDay())
                .update();
        return Outcome.done(post.id());
    }

    private Optional<PartnershipRefusal> objection(ClosePost command, Post post) {
        if (!post.role().isHeldByPeople() && post.agency() == null) {
            return Optional.of(PartnershipRefusal.NOT_A_POST_OF_PEOPLE);
        }
        if (post.closed() != null) {
            return Optional.of(PartnershipRefusal.POST_CLOSED);
        }
        if (command.lastDay().isBefore(LocalDate.now(clock))) {
            return Optional.of(PartnershipRefusal.DAY_HAS_PASSED);
        }
        if (command.lastDay().isBefore(post.opened())) {
            return Optional.of(PartnershipRefusal.BEFORE_IT_BEGAN);
        }
        return isLastOfItsKind(post) ? Optional.of(PartnershipRefusal.LAST_OF_ITS_KIND) : Optional.empty();
    }

    private boolean isLastOfItsKind(Post post) {
        jdbc.sql(LOCK_ITS_AREAS).param("post", post.id().value()).query().listOfRows();
        return jdbc.sql(LAST_OF_ITS_KIND)
                .param("post", post.id().value())
                .param("role", post.role().name())
                .query(Boolean.class)
                .single();
    }
}
