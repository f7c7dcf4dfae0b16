package concord.insight;

import concord.insight.FunnelYear.Step;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ShowGatewayFunnel}. */
@Component
class CountingFunnel implements QueryHandler<ShowGatewayFunnel, FunnelYear> {

    private final JdbcClient jdbc;
    private final StageCounter counter;

    CountingFunnel(JdbcClient jdbc, StageCounter counter) {
        this.jdbc = jdbc;
        this.counter = counter;
    }

    @Override
    public Outcome<FunnelYear> answer(ShowGatewayFunnel query, Acting acting) {
        Figure received = counter.received(query.year());
        return jdbc
                .sql("select * from insight.gateway_funnel(:year)")
                .param("year", query.year())
                .query((row, _) -> new FunnelYear(query.year(), received, new Gateway(row, received).steps()))
                .list()
                .stream()
                .findFirst()
                .map(Outcome::done)
                .orElseThrow();
    }

    /**
     * The steps of one year, with what is small withheld. Who was signed for has one outcome of four, and who is no repeat is
     * a first referral: of these, no small one may follow from the others.
     */
    private static final class Gateway {
        private final Withholding table = new Withholding();
        private final ResultSet row;
        private final Withholding.Cell received;

        Gateway(ResultSet row, Figure shown) throws SQLException {
            this.row = row;
            this.received = table.fixed(row.getLong("received"), shown);
        }

        List<Step> steps() throws SQLException {
            Withholding.Cell signed = cell("signed");
            List<Withholding.Cell> outcomes =
                    List.of(cell("to_channel"), cell("gathering"), cell("signposted"), cell("no_further_action"));
            Withholding.Cell repeats = cell("repeats");
            List<Withholding.Cell> before = List.of(cell("checked"), cell("deconflicted"), cell("assessed"));
            table.sum(signed, outcomes);
            table.part(received, repeats);
            table.settle();
            return List.of(
                    step("Person checked against earlier records", before.get(0)),
                    step("Deconfliction answered", before.get(1)),
                    step("Assessed at the gateway", before.get(2)),
                    step("Decision signed", signed),
                    step("Goes on to Channel", outcomes.get(0)),
                    step("More information is gathered", outcomes.get(1)),
                    step("Closed and signposted", outcomes.get(2)),
                    step("Closed, no further action", outcomes.get(3)),
                    step("Repeat referrals", repeats));
        }

        private Withholding.Cell cell(String column) throws SQLException {
            return table.cell(row.getLong(column));
        }

        private static Step step(String words, Withholding.Cell cell) {
            return new Step(words, cell.figure());
        }
    }
}
