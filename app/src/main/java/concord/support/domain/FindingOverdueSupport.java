package concord.support.domain;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import concord.support.OverdueSupport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the support that is overdue in the areas of the acting post, a page at a time. */
@Component
class FindingOverdueSupport implements QueryHandler<OverdueSupport, OverdueSupport.Found> {

    private static final String OVERDUE = """
            from (
                select c.id, c.area_id, c.reference, 'Action: ' || coalesce(t.words, a.kind) as what, a.owner_post as whose, a.due_on as due,
                       '/actions/' || a.id as href
                from support.action a
                join cases.case_record c on c.id = a.case_id
                left join vocabulary.term t on t.list = 'kind-of-support' and t.code = a.kind
                where a.state in ('OPEN', 'IMPOSSIBLE') and a.due_on < :today and c.stage <> 'ENDED'
                union all
                select c.id, c.area_id, c.reference, 'Sessions: commissioned ' || s.sessions || ', delivered ' || s.delivered, s.provider_post,
                       s.next_by, '/cases/' || c.id || '/sessions'
                from cases.case_record c join support.commission_state s on s.case_id = c.id
                where c.stage = 'SUPPORT' and c.area_id = any ((select access.areas_in_view())::uuid[])
                  and s.running and s.next_by < :today
                union all
                select c.id, c.area_id, c.reference, 'Review of the support', c.case_owner, c.due_on, '/cases/' || c.id || '/reviews'
                from cases.case_record c
                where c.stage = 'SUPPORT' and c.area_id = any ((select access.areas_in_view())::uuid[]) and c.due_on < :today
                union all
                select c.id, c.area_id, c.reference, 'Review ' || case f.months when 6 then 'six' else 'twelve' end || ' months after closure',
                       c.case_owner, f.due_on, '/cases/' || c.id || '/after-closure'
                from cases.case_record c join support.follow_up_open f on f.case_id = c.id
                where c.stage = 'AFTER_CLOSURE' and c.area_id = any ((select access.areas_in_view())::uuid[])
                  and c.due_on < :today and f.due_on < :today
            ) overdue
            where :everywhere or area_id in (:areas)
            """;

    /** Stands for no area: a list in SQL is never empty. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    FindingOverdueSupport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Outcome<OverdueSupport.Found> answer(OverdueSupport query, Acting acting) {
        int total =
                bound("select count(*) " + OVERDUE, query).query(Integer.class).single();
        int page = Math.clamp(query.page(), 1, Math.max(1, Math.ceilDiv(total, query.size())));
        List<OverdueSupport.Line> lines = total == 0
                ? List.of()
                : bound("select * " + OVERDUE + " order by due, reference, what, href limit :size offset :skip", query)
                        .param("size", query.size())
                        .param("skip", (page - 1) * query.size())
                        .query((row, _) -> line(row))
                        .list();
        return Outcome.done(new OverdueSupport.Found(lines, page, total));
    }

    private JdbcClient.StatementSpec bound(String sql, OverdueSupport query) {
        Set<AreaId> areas = query.areas();
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("everywhere", areas.isEmpty())
                .param(
                        "areas",
                        areas.isEmpty()
                                ? List.of(NOWHERE)
                                : areas.stream().map(AreaId::value).toList());
    }

    private static OverdueSupport.Line line(ResultSet row) throws SQLException {
        return new OverdueSupport.Line(
                new CaseId(row.getObject("id", UUID.class)),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("reference"),
                row.getString("what"),
                new PostId(row.getObject("whose", UUID.class)),
                row.getObject("due", LocalDate.class),
                row.getString("href"));
    }
}
