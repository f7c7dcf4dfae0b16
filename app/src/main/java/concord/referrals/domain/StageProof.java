package concord.referrals.domain;

import concord.audit.IntegrityProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves that what is kept of a referral's stage is what follows from its history, told a second time in SQL. */
@Component
class StageProof implements IntegrityProof {

    private final JdbcClient jdbc;

    StageProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "every referral stands where its history says";
    }

    /** None differs, or something is wrong. */
    @Override
    public Found prove() {
        long checked = jdbc.sql("select count(*) from referrals.referral")
                .query(Long.class)
                .single();
        return new Found(
                checked,
                jdbc.sql("select reference from referrals.stage_that_differs order by reference")
                        .query((row, _) -> row.getString("reference"))
                        .list());
    }
}
