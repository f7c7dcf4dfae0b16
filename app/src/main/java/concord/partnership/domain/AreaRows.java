package concord.partnership.domain;

import concord.partnership.Area;
import concord.partnership.AreaRow;
import concord.platform.gate.AreaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes rows of areas, with how many posts each has and how many are vacant. */
@Component
class AreaRows {

    private static final String COUNTS =
            "select s.area_id, count(*) as posts, count(*) filter (where " + Vacant.CONDITION + """
            ) as vacant
              from partnership.post_area s
              join partnership.post p on p.id = s.post_id
             where :day between p.opened and coalesce(p.closed, 'infinity')
             group by s.area_id
            """;

    private final JdbcClient jdbc;
    private final Names names;
    private final Clock clock;

    AreaRows(JdbcClient jdbc, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    List<AreaRow> of(List<Area> areas) {
        Map<AreaId, Count> counts =
                jdbc.sql(COUNTS).param("day", LocalDate.now(clock)).query(Count::read).list().stream()
                        .collect(Collectors.toMap(Count::area, count -> count));
        Map<UUID, String> agencies = names.ofAgencies(areas.stream()
                .flatMap(area -> Stream.concat(Stream.of(area.council()), area.forces().stream()))
                .distinct()
                .toList());
        return areas.stream()
                .map(area -> row(area, counts.getOrDefault(area.id(), Count.none(area.id())), agencies))
                .toList();
    }

    private static AreaRow row(Area area, Count count, Map<UUID, String> agencies) {
        return new AreaRow(
                area,
                agencies.getOrDefault(area.council().value(), ""),
                area.forces().stream()
                        .map(force -> agencies.getOrDefault(force.value(), ""))
                        .sorted()
                        .toList(),
                count.posts(),
                count.vacant());
    }

    private record Count(AreaId area, int posts, int vacant) {

        static Count none(AreaId area) {
            return new Count(area, 0, 0);
        }

        static Count read(ResultSet row, int index) throws SQLException {
            return new Count(
                    new AreaId(row.getObject("area_id", UUID.class)), row.getInt("posts"), row.getInt("vacant"));
        }
    }
}
