package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.CommissionId;
import concord.support.LateSessions;
import concord.support.PassOnLateSessions;
import concord.support.Rung;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds sessions that run late: none for longer than the frequency goes to the case owner, for twice as long to the chair. */
@Component
class FindingLateSessions implements QueryHandler<LateSessions, LateSessions.Found> {

    private final JdbcClient jdbc;
    private final Clock clock;

    FindingLateSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<LateSessions.Found> answer(LateSessions query, Acting acting) {
        return Outcome.done(new LateSessions.Found(jdbc.sql("""
                        select s.id, s.gap_from, r.rung
                        from support.commission_state s
                        join cases.case_record c on c.id = s.case_id and c.stage = 'SUPPORT'
                        cross join (values ('CASE_OWNER', 'LATE_TO_OWNER', 1), ('CHAIR', 'LATE_TO_CHAIR', 2)) as r (rung, kind, times)
                        where s.running and s.gap_from + r.times * s.every_days < :today
                          and not exists (select from support.commission_event e
                                          where e.commission_id = s.id and e.kind = r.kind and e.since = s.gap_from)
                        order by r.times, s.gap_from, s.id
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new PassOnLateSessions(
                        new CommissionId(row.getObject("id", UUID.class)),
                        Rung.valueOf(row.getString("rung")),
                        row.getObject("gap_from", LocalDate.class)))
                .list()));
    }
}
