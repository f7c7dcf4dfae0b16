package concord.partnership.domain;

import concord.partnership.AgreementId;
import concord.partnership.AgreementRow;
import concord.partnership.ListAgreements;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers {@link ListAgreements}. */
@Component
class ListingAgreements implements QueryHandler<ListAgreements, List<AgreementRow>> {

    private static final String ALL = """
            select g.id, g.title, g.from_day, g.until_day, g.version,
                   array(select a.name from partnership.sharing_agreement_area b
                           join partnership.area a on a.id = b.area_id
                          where b.agreement_id = g.id order by a.name) as areas
              from partnership.sharing_agreement g
             order by coalesce(g.until_day, 'infinity') < platform.today(), g.title, g.id
            """;

    private final JdbcClient jdbc;

    ListingAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<AgreementRow>> answer(ListAgreements query, Acting acting) {
        return Outcome.done(jdbc.sql(ALL).query(ListingAgreements::row).list());
    }

    private static AgreementRow row(ResultSet row, int index) throws SQLException {
        return new AgreementRow(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getString("title"),
                List.of((String[]) row.getArray("areas").getArray()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("version"));
    }
}
