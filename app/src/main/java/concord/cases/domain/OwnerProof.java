package concord.cases.domain;

import concord.audit.IntegrityProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves every night that each case has had exactly one owner, and its risk one, at every moment since it opened (F8). */
@Component
class OwnerProof implements IntegrityProof {

    private final JdbcClient jdbc;

    OwnerProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "every case has one case owner and one risk owner";
    }

    /** None differs, or something is wrong. */
    @Override
    public Found prove() {
        long checked = jdbc.sql("select count(*) from cases.case_record")
                .query(Long.class)
                .single();
        return new Found(
                checked,
                jdbc.sql("select distinct reference from cases.owner_that_differs order by reference")
                        .query((row, _) -> row.getString("reference"))
                        .list());
    }
}
