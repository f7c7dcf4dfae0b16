package concord.panels.domain;

import concord.cases.CaseId;
import concord.cases.CasesOnAgendas;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that stand on an agenda and are not decided. */
@Component
class OpenItems implements CasesOnAgendas {

    private final JdbcClient jdbc;

    OpenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<CaseId> among(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select case_id from panels.item
                                where case_id = any (:cases) and off_at is null and decided_at is null
                                """)
                        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                        .set();
    }
}
