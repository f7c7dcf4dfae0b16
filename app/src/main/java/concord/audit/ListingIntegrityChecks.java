package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ListIntegrityChecks}. */
@Component
class ListingIntegrityChecks implements QueryHandler<ListIntegrityChecks, List<IntegrityCheck>> {

    private final JdbcClient jdbc;

    ListingIntegrityChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<IntegrityCheck>> answer(ListIntegrityChecks query, Acting acting) {
        return Outcome.done(jdbc.sql("""
                        select distinct on (proof) at, proof, checked, differing
                        from audit.integrity_check order by proof, at desc, id desc
                        """).query((row, _) -> check(row)).list());
    }

    private static IntegrityCheck check(ResultSet row) throws SQLException {
        return new IntegrityCheck(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("proof"),
                row.getLong("checked"),
                List.of((String[]) row.getArray("differing").getArray()));
    }
}
