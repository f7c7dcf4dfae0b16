package concord.cases;

import concord.people.Born;
import concord.referrals.ReferralId;
import java.util.List;

/**
 * What the pages of a case show above everything else.
 *
 * @param name of the person, as the referral that opened the case states it
 * @param referrals all that belong to the case, the first one first
 * @param ofOthers those among them that are of another person, until they have a case of their own
 */
public record CaseRecord(
        CaseOutline outline, String name, Born born, List<ReferralId> referrals, List<ReferralId> ofOthers) {

    public CaseRecord {
        referrals = List.copyOf(referrals);
        ofOthers = List.copyOf(ofOthers);
    }
}
