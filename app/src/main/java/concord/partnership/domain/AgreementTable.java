package concord.partnership.domain;

import concord.partnership.Agreements;
import concord.platform.gate.AreaId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which sharing agreements bind which areas. */
@Component
class AgreementTable implements Agreements {

    private static final String IN_FORCE = """
            select exists (
                select from partnership.sharing_agreement a
                  join partnership.sharing_agreement_area o on o.agreement_id = a.id and o.area_id = :one
                  join partnership.sharing_agreement_area t on t.agreement_id = a.id and t.area_id = :other
                 where :day between a.from_day and coalesce(a.until_day, 'infinity'))
            """;

    private static final String BOUND = """
            select o.area_id
            from partnership.sharing_agreement a
              join partnership.sharing_agreement_area t on t.agreement_id = a.id and t.area_id = :area
              join partnership.sharing_agreement_area o on o.agreement_id = a.id
             where :day between a.from_day and coalesce(a.until_day, 'infinity')
            """;

    private final JdbcClient jdbc;

    AgreementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean inForce(AreaId one, AreaId other, LocalDate day) {
        return one.equals(other)
                || jdbc.sql(IN_FORCE)
                        .param("one", one.value())
                        .param("other", other.value())
                        .param("day", day)
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public Set<AreaId> boundTo(AreaId area, LocalDate day) {
        var bound = new HashSet<AreaId>(jdbc.sql(BOUND)
                .param("area", area.value())
                .param("day", day)
                .query((row, _) -> new AreaId(row.getObject("area_id", UUID.class)))
                .list());
        bound.add(area);
        return Set.copyOf(bound);
    }
}
