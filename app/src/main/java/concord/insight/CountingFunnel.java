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
class CountingFunnel implements QueryHandler<ShowGatewayFunnel, List<FunnelYear>> {

    private final JdbcClient jdbc;

    CountingFunnel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<FunnelYear>> answer(ShowGatewayFunnel query, Acting acting) {
        return Outcome.done(jdbc.sql("select * from insight.gateway_funnel() order by year desc")
                .query(CountingFunnel::year)
                .list());
    }

    private static FunnelYear year(ResultSet row, int number) throws SQLException {
        return new FunnelYear(
                row.getInt("year"),
                row.getLong("received"),
                List.of(
                        step(row, "Person checked against earlier records", "checked"),
                        step(row, "Deconfliction answered", "deconflicted"),
                        step(row, "Assessed at the gateway", "assessed"),
                        step(row, "Decision signed", "signed"),
                        step(row, "Goes on to Channel", "to_channel"),
                        step(row, "More information is gathered", "gathering"),
                        step(row, "Closed and signposted", "signposted"),
                        step(row, "Closed, no further action", "no_further_action"),
                        step(row, "Repeat referrals", "repeats")));
    }

    private static Step step(ResultSet row, String words, String column) throws SQLException {
        return new Step(words, new SmallCount(row.getLong(column)));
    }
}
