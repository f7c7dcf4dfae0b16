package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.CaseOfReferral;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the case of a referral. */
@Component
class FindingCaseOfReferral implements QueryHandler<CaseOfReferral, Optional<CaseId>> {

    private final JdbcClient jdbc;

    FindingCaseOfReferral(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<Optional<CaseId>> answer(CaseOfReferral query, Acting acting) {
        return Outcome.done(jdbc.sql("select case_id from cases.case_referral where referral_id = :referral")
                .param("referral", query.referral().value())
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional());
    }
}
