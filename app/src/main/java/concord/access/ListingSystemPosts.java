package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ListSystemPosts}. */
@Component
class ListingSystemPosts implements QueryHandler<ListSystemPosts, List<SystemPost>> {

    private final JdbcClient jdbc;

    ListingSystemPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<SystemPost>> answer(ListSystemPosts query, Acting acting) {
        return Outcome.done(jdbc.sql("""
                        select p.id, p.title, g.name as agency
                        from partnership.post p
                        join partnership.agency g on g.id = p.agency_id
                        where p.role = 'AGENCY_SYSTEM' and (p.closed is null or p.closed >= platform.today())
                        order by g.name, p.title
                        """)
                .query(new SimplePropertyRowMapper<>(SystemPost.class))
                .list());
    }
}
