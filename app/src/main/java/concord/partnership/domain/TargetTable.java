package concord.partnership.domain;

import concord.partnership.Areas;
import concord.partnership.Step;
import concord.partnership.Targets;
import concord.platform.Remembered;
import concord.platform.gate.AreaId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the targets in working days. */
@Component
class TargetTable implements Targets {

    private static final String IN_FORCE = """
            select working_days
              from partnership.target
             where step = :step and (area_id = cast(:area as uuid) or area_id is null) and from_day <= :day
             order by area_id nulls last, from_day desc
             limit 1
            """;

    private final Remembered<Asked, Integer> remembered = new Remembered<>();
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
        return remembered
                .find(new Asked(area, step, day), () -> Optional.of(read(area, step, day)))
                .orElseThrow();
    }

    private int read(@Nullable UUID area, Step step, LocalDate day) {
        return jdbc.sql(IN_FORCE)
                .param("step", step.name())
                .param("area", area)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** To be called by whoever sets one. */
    void edited() {
        remembered.edited();
    }

    private record Asked(@Nullable UUID area, Step step, LocalDate day) {}

    @Override
    public LocalDate due(AreaId area, Step step, LocalDate began) {
        return areas.get(area).workingDays().plus(began, workingDays(area, step, began));
    }
}
