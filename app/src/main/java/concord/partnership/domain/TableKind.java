package concord.partnership.domain;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers the Gate about one kind of record from one table.
 *
 * @param select its version, areas, agencies and posts; the table's alias is {@code r}
 */
record TableKind(String kind, String select, JdbcClient jdbc) implements RecordKind {

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql(select + " where r.id = :id" + (forChange ? " for update of r" : ""))
                .param("id", id)
                .query(TableKind::facts)
                .optional();
    }

    private static RecordFacts facts(ResultSet row, int index) throws SQLException {
        return new RecordFacts(
                row.getInt("version"),
                set(row, "areas", AreaId::new),
                set(row, "agencies", AgencyId::new),
                set(row, "posts", PostId::new));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(id).collect(Collectors.toSet());
    }
}
