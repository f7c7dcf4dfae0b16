package concord.partnership.domain;

import concord.partnership.Areas;
import concord.partnership.Step;
import concord.partnership.Targets;
import concord.platform.Remembered;
import concord.platform.gate.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the targets in working days. */
@Component
class TargetTable implements Targets {

    /** An area's own before the default, the latest first. */
    private static final String OF_STEP = """
            select from_day, working_days
              from partnership.target
             where step = :step and (area_id = cast(:area as uuid) or area_id is null)
             order by area_id nulls last, from_day desc
            """;

    private final Remembered<Asked, List<Version>> remembered = new Remembered<>();
    private final JdbcClient jdbc;
    private final Areas areas;

    TargetTable(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    @Override
    public int workingDays(AreaId area, Step step, LocalDate day) {
        return inForce(area.value(), step, day);
    }

    /** The partnership's own, for what belongs to no area. */
    int byDefault(Step step, LocalDate day) {
        return inForce(null, step, day);
    }

    private int inForce(@Nullable UUID area, Step step, LocalDate day) {
        return remembered.find(new Asked(area, step), () -> Optional.of(read(area, step))).orElseThrow().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No target for " + step + " was in force on " + day))
                .days();
    }

    private List<Version> read(@Nullable UUID area, Step step) {
        return jdbc.sql(OF_STEP)
                .param("step", step.name())
                .param("area", area)
                .query((row, number) ->
                        new Version(row.getObject("from_day", LocalDate.class), row.getInt("working_days")))
                .list();
    }

    /** To be called by whoever sets one. */
    void edited() {
        remembered.edited();
    }

    private record Asked(@Nullable UUID area, Step step) {}

    private record Version(LocalDate from, int days) {}

    @Override
    public LocalDate due(AreaId area, Step step, LocalDate began) {
        return areas.get(area).workingDays().plus(began, workingDays(area, step, began));
    }
}
