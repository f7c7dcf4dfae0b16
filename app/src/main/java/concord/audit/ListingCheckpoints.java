package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ListCheckpoints}. */
@Component
class ListingCheckpoints implements QueryHandler<ListCheckpoints, List<CheckpointRow>> {

    private final JdbcClient jdbc;

    ListingCheckpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<CheckpointRow>> answer(ListCheckpoints query, Acting acting) {
        return Outcome.done(jdbc.sql("select size, at, note from audit.checkpoint order by size desc limit 100")
                .query(new SimplePropertyRowMapper<>(CheckpointRow.class))
                .list());
    }
}
