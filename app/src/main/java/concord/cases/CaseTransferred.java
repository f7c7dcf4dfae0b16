package concord.cases;

import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.util.List;

/**
 * A case has moved to another area, in this transaction. Rooms below that keep the area of what belongs to a case move it
 * now, as Concord.
 *
 * @param referrals all that belong to the case, and moved with it
 */
public record CaseTransferred(
        CaseId caseId, List<ReferralId> referrals, PersonId person, AreaId from, AreaId to, Instant at) {

    public CaseTransferred {
        referrals = List.copyOf(referrals);
    }
}
