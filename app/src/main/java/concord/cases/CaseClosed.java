package concord.cases;

import concord.people.PersonId;
import concord.referrals.ReferralId;
import java.time.LocalDate;
import java.util.List;

/**
 * A case was closed: support ended, or it never began. The retention clock of the case and of its referrals starts on that
 * day (channel.md section 9).
 *
 * @param child whether the person was under eighteen when it was closed
 */
public record CaseClosed(
        CaseId caseId,
        List<ReferralId> referrals,
        PersonId person,
        CaseOutcome outcome,
        boolean child,
        LocalDate closedOn) {

    public CaseClosed {
        referrals = List.copyOf(referrals);
    }
}
