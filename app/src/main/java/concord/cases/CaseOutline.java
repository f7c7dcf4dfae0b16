package concord.cases;

import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms below need to know of a case for their rules.
 *
 * @param reference that of the referral from which it opened: one reference from the first concern to the last review
 * @param outcome absent while the case is open
 * @param due the last day on which the next step is in time
 * @param adopted whether a panel has ever adopted it
 */
public record CaseOutline(
        CaseId id,
        Reference reference,
        ReferralId referral,
        PersonId person,
        AreaId area,
        CaseStage stage,
        Instant stageSince,
        @Nullable LocalDate due,
        @Nullable CaseOutcome outcome,
        boolean adopted,
        PostId caseOwner,
        PostId riskOwner,
        int version) {}
