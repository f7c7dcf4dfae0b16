package concord.cases.domain;

import concord.audit.IntegrityProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves that what is kept of a case's stage is what follows from its history, told a second time in SQL. */
@Component
class CaseProof implements IntegrityProof {

    private final JdbcClient jdbc;

    CaseProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "every case stands where its history says";
    }

    /** None differs, or something is wrong. */
    @Override
    public Found prove() {
        long checked = jdbc.sql("select count(*) from cases.case_record")
                .query(Long.class)
                .single();
        return new Found(
                checked,
                jdbc.sql("select reference from cases.stage_that_differs order by reference")
                        .query((row, _) -> row.getString("reference"))
                        .list());
    }
}
