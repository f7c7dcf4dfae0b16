package concord.cases;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.referrals.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param name of the person, as the referral that opened the case states it
 * @param due the last day on which the next step is in time; absent where nothing is left to do
 * @param outcome absent while the case is open
 */
public record CaseLine(
        CaseId id,
        Reference reference,
        String name,
        AreaId area,
        LocalDate openedOn,
        CaseStage stage,
        @Nullable LocalDate due,
        @Nullable CaseOutcome outcome,
        boolean adopted,
        PostId caseOwner) {

    public boolean isOverdueOn(LocalDate day) {
        return due != null && day.isAfter(due);
    }
}
