package concord.cases.domain;

import concord.cases.CaseOutline;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.people.Births;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows a case. */
@Component
class ShowingCase implements QueryHandler<ShowCase, CaseRecord> {

    private final CaseTable cases;
    private final ReferralsOfOthers others;
    private final Births births;
    private final JdbcClient jdbc;

    ShowingCase(CaseTable cases, ReferralsOfOthers others, Births births, JdbcClient jdbc) {
        this.cases = cases;
        this.others = others;
        this.births = births;
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<CaseRecord> answer(ShowCase query, Acting acting) {
        return cases.find(query.caseId())
                .map(this::record)
                .<Outcome<CaseRecord>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private CaseRecord record(CaseOutline outline) {
        return new CaseRecord(
                outline,
                name(outline.referral()),
                births.of(outline.person()),
                cases.referralsOf(outline.id()),
                others.in(outline.id()));
    }

    private String name(ReferralId referral) {
        return jdbc.sql("select concat_ws(' ', given, family) from referrals.subject where referral_id = :referral")
                .param("referral", referral.value())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
