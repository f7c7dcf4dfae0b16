package concord.panels.domain;

import concord.audit.IntegrityProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves that each decision and each referral under section 36 has its step in the history of its case, and the reverse. */
@Component
class PanelProof implements IntegrityProof {

    private final JdbcClient jdbc;

    PanelProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "every decision of a panel stands in the history of its case";
    }

    @Override
    public Found prove() {
        long checked = jdbc.sql(
                        "select (select count(*) from panels.decision) + (select count(*) from panels.section_36)")
                .query(Long.class)
                .single();
        return new Found(
                checked,
                jdbc.sql("select distinct reference from panels.step_astray order by reference")
                        .query((row, _) -> row.getString("reference"))
                        .list());
    }
}
