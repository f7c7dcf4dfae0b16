package concord.support;

import concord.cases.CaseId;
import concord.platform.gate.PostId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action of an approved plan.
 *
 * @param need that it answers
 * @param kind a code of the vocabulary "kind-of-support"
 * @param laterAsked the later day that the owner asked for and nobody has answered yet
 */
public record ActionLine(
        ActionId id,
        CaseId caseId,
        String reference,
        String need,
        String kind,
        String what,
        PostId owner,
        String objective,
        String provision,
        LocalDate due,
        @Nullable LocalDate laterAsked,
        ActionState state,
        int version) {

    public boolean isOverdueOn(LocalDate day) {
        return state.isUnended() && due.isBefore(day);
    }
}
