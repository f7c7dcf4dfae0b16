package concord.panels.domain;

import concord.cases.CaseTransferred;
import concord.platform.gate.Acting;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets what panels did with a case move with it to another area. */
@Component
class PanelsOfMovedCases {

    private final JdbcClient jdbc;

    PanelsOfMovedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(CaseTransferred moved) {
        jdbc.sql("select panels.moves_to(:case, :area, :at, :by)")
                .param("case", moved.caseId().value())
                .param("area", moved.to().value())
                .param("at", Sql.utc(moved.at()))
                .param("by", Acting.SYSTEM_POST.value())
                .query((_, _) -> true)
                .list();
    }
}
