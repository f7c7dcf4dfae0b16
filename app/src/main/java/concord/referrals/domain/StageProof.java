package concord.referrals.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves that what is kept of a referral's stage is what follows from its history. */
@Component
class StageProof {

    private final JdbcClient jdbc;

    StageProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The references of those where the two differ: none, or something is wrong. */
    List<String> differing() {
        return jdbc.sql("select reference from referrals.stage_that_differs order by reference")
                .query((row, number) -> row.getString("reference"))
                .list();
    }
}
