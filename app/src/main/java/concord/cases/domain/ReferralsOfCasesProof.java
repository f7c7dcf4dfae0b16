package concord.cases.domain;

import concord.audit.IntegrityProof;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves every night that a case is about whom its first referral is about, and that referrals of others are known as such. */
@Component
class ReferralsOfCasesProof implements IntegrityProof {

    private final JdbcClient jdbc;

    ReferralsOfCasesProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "every case is about the person of its referrals";
    }

    /** None differs, or something is wrong. */
    @Override
    public Found prove() {
        long checked = jdbc.sql("select count(*) from cases.case_referral")
                .query(Long.class)
                .single();
        List<String> differ = jdbc.sql("select distinct reference from cases.referral_that_differs order by reference")
                .query((row, _) -> row.getString("reference"))
                .list();
        return new Found(checked, differ);
    }
}
