package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link WearablePosts}. Read anew for each request, so that who left this morning acts no more at noon. */
@Component
class FindingWearablePosts implements QueryHandler<WearablePosts, List<WearablePost>> {

    private final JdbcClient jdbc;

    FindingWearablePosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<WearablePost>> answer(WearablePosts query, Acting acting) {
        return Outcome.done(jdbc.sql("""
                        select p.id, p.title, coalesce(g.name, '') as agency, p.role,
                               bool_and(h.kind = 'COVER') as covering
                        from partnership.holding h
                        join partnership.post p on p.id = h.post_id
                             and (p.closed is null or p.closed >= platform.today())
                        left join partnership.agency g on g.id = p.agency_id
                        where h.staff_id = :staff
                          and platform.today() between h.from_day and coalesce(h.until_day, 'infinity')
                        group by p.id, p.title, g.name, p.role
                        order by covering, p.title, g.name
                        """)
                .param("staff", query.staff().value())
                .query(new SimplePropertyRowMapper<>(WearablePost.class))
                .list());
    }
}
