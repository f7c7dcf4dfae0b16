package concord.partnership.domain;

import concord.partnership.FindPosts;
import concord.partnership.Post;
import concord.partnership.PostList;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers {@link FindPosts}. */
@Component
class FindingPosts implements QueryHandler<FindPosts, PostList> {

    private static final String FITS = """
             where p.agency_id is not null
               and :day between p.opened and coalesce(p.closed, 'infinity')
               and (cast(:agency as uuid) is null or p.agency_id = :agency)
               and (cast(:role as text) is null or p.role = :role)
               and (cast(:area as uuid) is null
                    or exists (select from partnership.post_area s where s.post_id = p.id and s.area_id = :area))
            """;

    private static final String BUT_VACANT = " and " + Vacant.CONDITION;
    private static final String COUNT = "select count(*) from partnership.post p";

    private final JdbcClient jdbc;
    private final PostRows rows;
    private final Clock clock;

    FindingPosts(JdbcClient jdbc, PostRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Outcome<PostList> answer(FindPosts query, Acting acting) {
        String fits = query.filter().vacant() ? FITS + BUT_VACANT : FITS;
        long total = filtered(COUNT + fits, query.filter()).query(Long.class).single();
        List<Post> posts = filtered(
                        PostTable.POSTS + fits + order(query) + " limit :size offset :first", query.filter())
                .param("size", FindPosts.SIZE)
                .param("first", (query.page() - 1) * FindPosts.SIZE)
                .query(PostTable::post)
                .list();
        return Outcome.done(new PostList(rows.of(posts), total));
    }

    private JdbcClient.StatementSpec filtered(String statement, FindPosts.Filter filter) {
        UUID agency = filter.agency() == null ? null : filter.agency().value();
        UUID area = filter.area() == null ? null : filter.area().value();
        return jdbc.sql(statement)
                .param("day", LocalDate.now(clock))
                .param("agency", agency)
                .param("area", area)
                .param("role", filter.role() == null ? null : filter.role().name());
    }

    /** Fixed words only: nothing of what was typed gets into the statement. */
    private static String order(FindPosts query) {
        String way = query.descending() ? " desc" : "";
        return switch (query.order()) {
            case TITLE -> " order by p.title" + way + ", p.id";
            case ROLE -> " order by p.role" + way + ", p.title, p.id";
            case AGENCY ->
                " order by (select g.name from partnership.agency g where g.id = p.agency_id)" + way
                        + ", p.title, p.id";
        };
    }
}
