package concord.cases.web;

import concord.cases.CaseId;
import concord.cases.CaseOfReferral;
import concord.cases.CasePaths;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Permits;
import concord.referrals.CarriedOn;
import concord.referrals.ReferralId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a referral to the case that carries it on. */
@Component
class CaseCarriesOn implements CarriedOn {

    private final Gate gate;
    private final Permits permits;

    CaseCarriesOn(Gate gate, Permits permits) {
        this.gate = gate;
        this.permits = permits;
    }

    @Override
    public Optional<Onward> of(ReferralId referral, Acting acting) {
        if (!permits.may(acting, CaseOfReferral.class)) {
            return Optional.empty();
        }
        return switch (gate.ask(acting, new CaseOfReferral(referral))) {
            case Outcome.Done<Optional<CaseId>>(Optional<CaseId> found) ->
                found.map(caseId -> new Onward("Open the case", CasePaths.of(caseId)));
            case Outcome.Refused<Optional<CaseId>> _ -> Optional.empty();
        };
    }
}
