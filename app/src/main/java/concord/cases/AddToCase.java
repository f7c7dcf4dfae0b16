package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;

/**
 * Adds a step to a case's history, from inside the act of a room below: a panel's decision, a consent, a plan. Done by
 * Concord in that act's transaction; refused with {@link CaseRefusal.OutOfOrder} where the case does not stand at it.
 * No post may ask for it by itself.
 *
 * @param by who did what is added
 */
public record AddToCase(CaseId caseId, CaseHappening happening, Acting by) implements Command<CaseId> {

    public AddToCase {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(happening, "happening is null");
        requireNonNull(by, "by is null");
    }
}
