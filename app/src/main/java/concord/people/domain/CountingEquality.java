package concord.people.domain;

import concord.people.CountEquality;
import concord.people.Equality;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts answers. The database itself withholds small numbers. */
@Component
class CountingEquality implements QueryHandler<CountEquality, List<CountEquality.Row>> {

    private final JdbcClient jdbc;

    CountingEquality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<CountEquality.Row>> answer(CountEquality query, Acting acting) {
        return Outcome.done(jdbc.sql("select how, value, count from people.equality_counts(:wanted)")
                .param("wanted", query.characteristic().name())
                .query((row, number) -> new CountEquality.Row(
                        Equality.How.valueOf(row.getString("how")),
                        row.getString("value"),
                        row.getObject("count", Integer.class)))
                .list());
    }
}
