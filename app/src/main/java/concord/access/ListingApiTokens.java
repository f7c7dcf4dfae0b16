package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ListApiTokens}. */
@Component
class ListingApiTokens implements QueryHandler<ListApiTokens, List<ApiTokenRow>> {

    private final JdbcClient jdbc;

    ListingApiTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<ApiTokenRow>> answer(ListApiTokens query, Acting acting) {
        return Outcome.done(jdbc.sql("""
                        select t.id, t.name, p.title as post, coalesce(g.name, '') as agency, t.scopes,
                               t.issued_at, t.expires_at, t.revoked_at, t.last_used
                        from access.api_token t
                        join partnership.post p on p.id = t.post_id
                        left join partnership.agency g on g.id = p.agency_id
                        order by t.issued_at desc, t.id desc
                        """)
                .query(new SimplePropertyRowMapper<>(ApiTokenRow.class))
                .list());
    }
}
