package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.PlanVersion;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every change to a draft has in common: it is a draft, and the change is counted. */
@Component
class PlanDrafts {

    private final Plans plans;

    PlanDrafts(Plans plans) {
        this.plans = plans;
    }

    Outcome<PlanVersion> draft(PlanId plan) {
        PlanVersion version = plans.find(plan).orElseThrow();
        return version.isDraft() ? Outcome.done(version) : Outcome.refused(new PlanRefusal.AlreadyApproved());
    }

    Outcome<PlanVersion.NeedAnswer> need(PlanVersion plan, UUID need) {
        return plan.needs().stream()
                .filter(one -> one.need().equals(need))
                .findFirst()
                .<Outcome<PlanVersion.NeedAnswer>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new PlanRefusal.NoSuchNeed()));
    }

    Outcome<PlanId> written(PlanId plan, Acting acting) {
        plans.written(plan, acting);
        return Outcome.done(plan);
    }
}
