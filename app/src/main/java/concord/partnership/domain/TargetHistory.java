package concord.partnership.domain;

import concord.partnership.Step;
import concord.partnership.TargetRow;
import concord.platform.gate.AreaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every target that was set, and which of them rule today. */
@Component
class TargetHistory {

    private static final String ALL = """
            select t.step, t.working_days, t.from_day, a.name as area, t.set_at,
                   concat_ws(', ', p.title, g.name) as set_by,
                   t.from_day <= platform.today()
                   and row_number() over (partition by t.step, t.from_day <= platform.today()
                                          order by t.area_id nulls last, t.from_day desc) = 1 as in_force
              from partnership.target t
              left join partnership.area a on a.id = t.area_id
              left join partnership.post p on p.id = t.set_by
              left join partnership.agency g on g.id = p.agency_id
             where t.area_id is null or t.area_id = cast(:area as uuid)
             order by t.step, t.from_day desc, t.area_id nulls last
            """;

    private final JdbcClient jdbc;

    TargetHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TargetRow> of(@Nullable AreaId area) {
        UUID id = area == null ? null : area.value();
        return jdbc.sql(ALL).param("area", id).query(TargetHistory::row).list();
    }

    private static TargetRow row(ResultSet row, int index) throws SQLException {
        String setBy = row.getString("set_by");
        return new TargetRow(
                Step.valueOf(row.getString("step")),
                row.getInt("working_days"),
                row.getObject("from_day", LocalDate.class),
                row.getString("area"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                setBy.isEmpty() ? null : setBy,
                row.getBoolean("in_force"));
    }
}
