package concord.partnership.domain;

import concord.partnership.Agency;
import concord.partnership.AgencyRow;
import concord.platform.gate.AgencyId;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes rows of agencies, with how many posts each has and how many are vacant. */
@Component
class AgencyRows {

    private static final String COUNTS =
            "select p.agency_id, count(*) as posts, count(*) filter (where " + Vacant.CONDITION + """
            ) as vacant
              from partnership.post p
             where p.agency_id is not null and :day between p.opened and coalesce(p.closed, 'infinity')
             group by p.agency_id
            """;

    private final JdbcClient jdbc;
    private final Vocabularies vocabularies;
    private final Clock clock;

    AgencyRows(JdbcClient jdbc, Vocabularies vocabularies, Clock clock) {
        this.jdbc = jdbc;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    List<AgencyRow> of(List<Agency> agencies) {
        Map<AgencyId, Count> counts =
                jdbc.sql(COUNTS).param("day", LocalDate.now(clock)).query(Count::read).list().stream()
                        .collect(Collectors.toMap(Count::agency, count -> count));
        return agencies.stream()
                .map(agency -> row(agency, counts.getOrDefault(agency.id(), new Count(agency.id(), 0, 0))))
                .toList();
    }

    private AgencyRow row(Agency agency, Count count) {
        return new AgencyRow(agency, vocabularies.words(Lists.SECTOR, agency.sector()), count.posts(), count.vacant());
    }

    private record Count(AgencyId agency, int posts, int vacant) {

        static Count read(ResultSet row, int index) throws SQLException {
            return new Count(
                    new AgencyId(row.getObject("agency_id", UUID.class)), row.getInt("posts"), row.getInt("vacant"));
        }
    }
}
