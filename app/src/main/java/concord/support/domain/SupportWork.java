package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.RecordRef;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import concord.support.ActionId;
import concord.support.CommissionId;
import concord.support.FollowUpId;
import concord.support.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What support gives a post to do besides the next step of a case, which the room cases tells: actions to their owners,
 * sessions to their providers, worries and what runs late to owners and chairs, plans to whoever approves.
 */
@Component
class SupportWork implements WorkSource {

    /** More than anybody does in a week; the pages have the rest. */
    private static final int MOST = 200;

    private static final String TASKS = """
            select * from (
                select 'ACTION' as kind, a.id, c.reference, a.due_on as due, '/actions/' || a.id as href
                from support.action a join cases.case_record c on c.id = a.case_id
                where a.owner_post = :post and a.state = 'OPEN'
                union all
                select 'LATER_DAY', a.id, c.reference, a.due_on, '/actions/' || a.id
                from cases.case_record c join support.action a on a.case_id = c.id
                where c.case_owner = :post and c.stage <> 'ENDED' and a.state = 'OPEN' and a.later_asked is not null
                union all
                select 'IMPOSSIBLE', a.id, c.reference, a.due_on, '/actions/' || a.id
                from cases.case_record c join support.action a on a.case_id = c.id
                where c.case_owner = :post and c.stage <> 'ENDED' and a.state = 'IMPOSSIBLE'
                union all
                select 'SESSION', s.id, coalesce(c.reference, ''), s.next_by, '/my-sessions/' || s.id
                from support.commission_state s left join cases.case_record c on c.id = s.case_id
                where s.provider_post = :post and s.running
                union all
                select 'WORRY', k.id, c.reference, :today, '/cases/' || c.id || '/sessions#worries'
                from cases.case_record c join support.worry w on w.case_id = c.id
                join support.commission k on k.id = w.commission_id
                where (c.case_owner = :post or c.risk_owner = :post) and c.stage <> 'ENDED'
                  and not exists (select from support.worry_answer r where r.worry_id = w.id)
                union all
                select 'LATE_SESSIONS', s.id, c.reference, s.next_by, '/cases/' || c.id || '/sessions'
                from cases.case_record c join support.commission_state s on s.case_id = c.id
                where c.stage = 'SUPPORT' and s.running and c.case_owner = :post
                  and exists (select from support.commission_event e
                              where e.commission_id = s.id and e.kind = 'LATE_TO_OWNER' and e.since = s.gap_from)
                union all
                select 'LATE_SESSIONS_OF_CHAIR', s.id, c.reference, s.next_by, '/cases/' || c.id || '/sessions'
                from support.commission_event e join support.commission_state s on s.id = e.commission_id and s.gap_from = e.since
                join cases.case_record c on c.id = s.case_id
                where (select access.acting_role()) = 'CHAIR' and e.kind = 'LATE_TO_CHAIR' and s.running and c.stage = 'SUPPORT'
                union all
                select 'STOP', s.id, c.reference, null, '/cases/' || c.id || '/sessions'
                from support.commission_state s join cases.case_record c on c.id = s.case_id
                where (select access.acting_role()) = 'CHAIR' and s.running and s.stop_asked
                  and s.id in (select e.commission_id from support.commission_event e where e.kind = 'STOP_ASKED')
                union all
                select 'PLAN', p.id, c.reference, c.due_on, '/cases/' || c.id || '/plan'
                from support.plan p join cases.case_record c on c.id = p.case_id
                where (select access.acting_role()) in ('CHAIR', 'COORDINATOR') and p.approved_at is null
                  and p.offered_at is not null and not :author = any (p.authors)
                union all
                select 'FOLLOW_UP', f.id, c.reference, f.due_on, '/cases/' || c.id || '/after-closure'
                from support.follow_up_open f join cases.case_record c on c.id = f.case_id
                where (select access.acting_role()) = 'CHAIR' and c.stage = 'AFTER_CLOSURE'
                  and exists (select from support.follow_up_escalation e where e.follow_up_id = f.id and e.rung = 'CHAIR')
            ) tasks order by due nulls first limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SupportWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Task> tasksOf(Acting acting) {
        Stream<Task> own = jdbc
                .sql(TASKS)
                .param("post", acting.post().value())
                .param("author", Plans.author(acting))
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((row, _) -> task(row))
                .list()
                .stream();
        return Stream.concat(own, overdueActions(acting).stream()).toList();
    }

    private static Task task(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new Task(
                new RecordRef(kind.record, row.getObject("id", UUID.class)),
                kind.title,
                row.getString("reference"),
                row.getObject("due", LocalDate.class),
                kind.ifNothing,
                row.getString("href"),
                false);
    }

    /** For a chair one task leads to all that is overdue, however much it is. */
    private List<Task> overdueActions(Acting acting) {
        return jdbc.sql("""
                        select count(*) as n, min(a.due_on) as due
                        from support.action a join cases.case_record c on c.id = a.case_id
                        where (select access.acting_role()) = 'CHAIR' and a.state in ('OPEN', 'IMPOSSIBLE') and a.due_on < :today
                          and c.area_id = any ((select access.areas_in_view())::uuid[])
                        having count(*) > 0
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Task(
                        acting.post().ref(),
                        "Look at overdue support: "
                                + (row.getInt("n") == 1 ? "1 action is late" : row.getInt("n") + " actions are late"),
                        "",
                        row.getObject("due", LocalDate.class),
                        "It stays on the list of overdue support, and on the panel’s agenda.",
                        "/support/overdue",
                        false))
                .list();
    }

    private enum Kind {
        ACTION(
                ActionId.KIND,
                "Do an action of a support plan",
                "The chair sees that it is overdue. The case cannot be closed."),
        LATER_DAY(ActionId.KIND, "Answer who asks for a later day for an action", "The day stays as it is."),
        IMPOSSIBLE(ActionId.KIND, "Decide about an action that cannot be done", "The need stays without support."),
        SESSION(
                CommissionId.KIND,
                "Record a session",
                "The case owner, then the chair, is told that sessions run late."),
        WORRY(
                CommissionId.KIND,
                "Read a worry that a provider raised",
                "It stays here for both owners until one answers it."),
        LATE_SESSIONS(
                CommissionId.KIND, "See why sessions run late", "They go to the chair. The case cannot be closed."),
        LATE_SESSIONS_OF_CHAIR(
                CommissionId.KIND,
                "See why sessions run late",
                "They stay here until one is recorded. The case cannot be closed."),
        STOP(CommissionId.KIND, "Agree or not that sessions end early", "The sessions stay commissioned."),
        PLAN(PlanId.KIND, "Approve a support plan", "No support can begin. It is shown as overdue."),
        FOLLOW_UP(FollowUpId.KIND, "See to an overdue review after closure", "It stays here until it is done.");

        private final String record;
        private final String title;
        private final String ifNothing;

        Kind(String record, String title, String ifNothing) {
            this.record = record;
            this.title = title;
            this.ifNothing = ifNothing;
        }
    }
}
