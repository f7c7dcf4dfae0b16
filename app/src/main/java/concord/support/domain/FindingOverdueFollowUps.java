package concord.support.domain;

import concord.partnership.Step;
import concord.partnership.Targets;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.FollowUpId;
import concord.support.OverdueFollowUps;
import concord.support.PassOnFollowUp;
import concord.support.Rung;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds reviews after closure that are overdue by the area's target, and to whom they go now. */
@Component
class FindingOverdueFollowUps implements QueryHandler<OverdueFollowUps, OverdueFollowUps.Found> {

    private final JdbcClient jdbc;
    private final Targets targets;
    private final Clock clock;

    FindingOverdueFollowUps(JdbcClient jdbc, Targets targets, Clock clock) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.clock = clock;
    }

    private record Overdue(FollowUpId id, AreaId area, LocalDate due, Set<String> passedTo) {}

    @Override
    public Outcome<OverdueFollowUps.Found> answer(OverdueFollowUps query, Acting acting) {
        LocalDate today = LocalDate.now(clock);
        return Outcome.done(new OverdueFollowUps.Found(
                overdue(today).stream().flatMap(one -> steps(one, today)).toList()));
    }

    private List<Overdue> overdue(LocalDate today) {
        return jdbc.sql("""
                        select f.id, f.due_on, c.area_id,
                               array(select e.rung from support.follow_up_escalation e where e.follow_up_id = f.id) as rungs
                        from support.follow_up_open f join cases.case_record c on c.id = f.case_id
                        where f.due_on < :today and c.stage = 'AFTER_CLOSURE'
                        order by f.due_on, f.id
                        """)
                .param("today", today)
                .query((row, _) -> new Overdue(
                        new FollowUpId(row.getObject("id", UUID.class)),
                        new AreaId(row.getObject("area_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        Set.of((String[]) row.getArray("rungs").getArray())))
                .list();
    }

    /** After so many working days to the coordinator, after as many again to the chair; both at once after a long jump. */
    private Stream<PassOnFollowUp> steps(Overdue one, LocalDate today) {
        LocalDate coordinator = targets.due(one.area(), Step.REVIEW_ESCALATION, one.due());
        LocalDate chair = targets.due(one.area(), Step.REVIEW_ESCALATION, coordinator);
        return Stream.of(
                        coordinator.isBefore(today) ? Rung.COORDINATOR : null,
                        chair.isBefore(today) ? Rung.CHAIR : null)
                .filter(Objects::nonNull)
                .filter(rung -> !one.passedTo().contains(rung.name()))
                .map(rung -> new PassOnFollowUp(one.id(), rung));
    }
}
