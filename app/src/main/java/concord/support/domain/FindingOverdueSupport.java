package concord.support.domain;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import concord.support.OverdueSupport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the support that is overdue in the areas of the acting post. */
@Component
class FindingOverdueSupport implements QueryHandler<OverdueSupport, OverdueSupport.Found> {

    private static final String OVERDUE = """
            select c.id, c.reference, o.what, o.whose, o.due_on, o.href
            from cases.case_record c
            join lateral (
                select 'Action: ' || coalesce((select t.words from vocabulary.term t
                                               where t.list = 'kind-of-support' and t.code = a.kind), a.kind) as what,
                       a.owner_post as whose, a.due_on, '/actions/' || a.id as href
                from support.action a
                where a.case_id = c.id and a.state in ('OPEN', 'IMPOSSIBLE') and a.due_on < :today
                union all
                select 'Sessions: commissioned ' || s.sessions || ', delivered ' || s.delivered, s.provider_post, s.next_by,
                       '/cases/' || c.id || '/sessions'
                from support.commission_state s
                where s.case_id = c.id and s.running and s.next_by < :today and c.stage = 'SUPPORT'
                union all
                select 'Review of the support', c.case_owner, c.due_on, '/cases/' || c.id || '/reviews'
                where c.stage = 'SUPPORT' and c.due_on < :today
                union all
                select 'Review ' || case f.months when 6 then 'six' else 'twelve' end || ' months after closure', c.case_owner,
                       f.due_on, '/cases/' || c.id || '/after-closure'
                from support.follow_up_open f
                where f.case_id = c.id and f.due_on < :today and c.stage = 'AFTER_CLOSURE'
            ) o on true
            where c.stage <> 'ENDED'
            order by o.due_on, c.reference, o.what
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FindingOverdueSupport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<OverdueSupport.Found> answer(OverdueSupport query, Acting acting) {
        return Outcome.done(new OverdueSupport.Found(jdbc.sql(OVERDUE)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new OverdueSupport.Line(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getString("what"),
                        new PostId(row.getObject("whose", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("href")))
                .list()));
    }
}
