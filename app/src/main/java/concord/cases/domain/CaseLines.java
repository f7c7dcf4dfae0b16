package concord.cases.domain;

import concord.cases.CaseFilter;
import concord.cases.CaseId;
import concord.cases.CaseLine;
import concord.cases.CaseOutcome;
import concord.cases.CaseSort;
import concord.cases.CaseStage;
import concord.cases.CasesAfter;
import concord.cases.ListCases;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.referrals.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of the list of cases. */
@Component
class CaseLines {

    /** Those with a part in a case of another area see it where their part is, and not in the list. */
    private static final String OF_OWN_AREAS = "c.area_id = any ((select access.areas_in_view())::uuid[])";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CaseLine> page(ListCases query, Acting acting) {
        String order = order(query.sort());
        return bound("""
                        select page.*, concat_ws(' ', s.given, s.family) as name
                        from (select c.*, row_number() over (order by %1$s) as place
                              from cases.case_record c where %2$s order by %1$s limit :most offset :from) page
                        join referrals.subject s on s.referral_id = page.referral_id
                        order by page.place
                        """.formatted(order, where(query.filter())), query.filter(), acting)
                .param("most", ListCases.PAGE)
                .param("from", (query.page() - 1) * ListCases.PAGE)
                .query(this::line)
                .list();
    }

    /** In the order in which they were opened here, on from a place. */
    List<CaseLine> after(CasesAfter query, Acting acting) {
        CaseId after = query.after();
        return bound("""
                        select c.*, concat_ws(' ', s.given, s.family) as name
                        from cases.case_record c join referrals.subject s on s.referral_id = c.referral_id
                        where %s and (:after::uuid is null or c.id > :after) order by c.id limit :most
                        """.formatted(where(query.filter())), query.filter(), acting)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", query.most())
                .query(this::line)
                .list();
    }

    int count(CaseFilter filter, Acting acting) {
        return bound("select count(*) from cases.case_record c where " + where(filter), filter, acting)
                .query(Integer.class)
                .single();
    }

    private static String order(CaseSort sort) {
        String direction = sort.descending() ? "desc" : "asc";
        return switch (sort.by()) {
            case OPENED -> "c.opened_at %1$s, c.id %1$s".formatted(direction);
            case DUE -> "c.due_on %1$s nulls last, c.id %1$s".formatted(direction);
            case REFERENCE -> "c.reference %1$s".formatted(direction);
            case STAGE -> "c.stage %1$s, c.due_on %1$s, c.id %1$s".formatted(direction);
        };
    }

    private static String where(CaseFilter filter) {
        var conditions = new ArrayList<String>();
        conditions.add(OF_OWN_AREAS);
        when(filter.area() != null, "c.area_id = :area", conditions);
        when(!filter.stages().isEmpty(), "c.stage in (:stages)", conditions);
        when(filter.mine(), "(c.case_owner = :post or c.risk_owner = :post)", conditions);
        when(filter.overdue(), "c.due_on < :today", conditions);
        when(filter.adopted() != null, "c.adopted = :adopted", conditions);
        when(filter.outcome() != null, "c.outcome = :outcome", conditions);
        return String.join(" and ", conditions);
    }

    private static void when(boolean wanted, String condition, List<String> conditions) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    private JdbcClient.StatementSpec bound(String sql, CaseFilter filter, Acting acting) {
        AreaId area = filter.area();
        CaseOutcome outcome = filter.outcome();
        return jdbc.sql(sql)
                .param("area", area == null ? null : area.value(), Types.OTHER)
                .param("stages", filter.stages().stream().map(Enum::name).toList())
                .param("post", acting.post().value())
                .param("today", LocalDate.now(clock))
                .param("adopted", filter.adopted(), Types.BOOLEAN)
                .param("outcome", outcome == null ? null : outcome.name());
    }

    private CaseLine line(ResultSet row, int number) throws SQLException {
        return new CaseLine(
                new CaseId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                row.getString("name"),
                new AreaId(row.getObject("area_id", UUID.class)),
                LocalDate.ofInstant(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(), clock.getZone()),
                CaseStage.valueOf(row.getString("stage")),
                row.getObject("due_on", LocalDate.class),
                outcome(row.getString("outcome")),
                row.getBoolean("adopted"),
                new PostId(row.getObject("case_owner", UUID.class)));
    }

    private static @Nullable CaseOutcome outcome(@Nullable String name) {
        return name == null ? null : CaseOutcome.valueOf(name);
    }
}
