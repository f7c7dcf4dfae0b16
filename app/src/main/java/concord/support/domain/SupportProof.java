package concord.support.domain;

import concord.audit.IntegrityProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves that actions stand where their history says, and that each step of support in a case has its row and the reverse. */
@Component
class SupportProof implements IntegrityProof {

    private final JdbcClient jdbc;

    SupportProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "every step of support has its record, and every action stands where its history says";
    }

    /** None differs, or something is wrong. */
    @Override
    public Found prove() {
        long checked = jdbc.sql(
                        "select (select count(*) from support.action) + (select count(*) from cases.case_record)")
                .query(Long.class)
                .single();
        return new Found(
                checked,
                jdbc.sql("""
                        select reference from support.action_that_differs
                        union select reference from support.step_that_differs order by reference
                        """).query((row, _) -> row.getString("reference")).list());
    }
}
