package concord.cases;

import concord.platform.gate.AreaId;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.util.List;

/**
 * A step of a case was taken.
 *
 * @param referrals all that belong to the case, the first one first
 */
public record CaseStepTaken(
        CaseId caseId, AreaId area, List<ReferralId> referrals, CaseHappening happening, CaseStage stage, Instant at) {

    public CaseStepTaken {
        referrals = List.copyOf(referrals);
    }
}
