package concord.partnership.domain;

import concord.partnership.Areas;
import concord.partnership.PartnershipRefusal;
import concord.partnership.SetTarget;
import concord.partnership.TargetId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link SetTarget}. A target that was in force is never changed: a new one takes its place. */
@Component
class SettingTarget implements CommandHandler<SetTarget, TargetId> {

    private static final String INSERT = """
            insert into partnership.target (id, area_id, step, working_days, from_day, set_at, set_by)
            values (:id, :area, :step, :days, :from, :now, :post)
            on conflict on constraint one_target_a_day_for_a_step do nothing
            """;

    private final JdbcClient jdbc;
    private final Areas areas;
    private final TargetTable targets;
    private final Ids ids;
    private final Clock clock;

    SettingTarget(JdbcClient jdbc, Areas areas, TargetTable targets, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.targets = targets;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<TargetId> handle(SetTarget command, Acting acting) {
        if (command.area() != null && areas.find(command.area()).isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        if (command.from().isBefore(LocalDate.now(clock))) {
            return Outcome.refused(PartnershipRefusal.DAY_HAS_PASSED);
        }
        TargetId target = new TargetId(ids.next());
        return insert(target, command, acting)
                ? Outcome.done(target)
                : Outcome.refused(PartnershipRefusal.TARGET_SET_ALREADY);
    }

    private boolean insert(TargetId target, SetTarget command, Acting acting) {
        targets.edited();
        @Nullable UUID area = command.area() == null ? null : command.area().value();
        return jdbc.sql(INSERT)
                        .param("id", target.value())
                        .param("area", area)
                        .param("step", command.step().name())
                        .param("days", command.workingDays())
                        .param("from", command.from())
                        .param("now", OffsetDateTime.now(clock))
                        .param("post", acting.post().value())
                        .update()
                == 1;
    }
}
