package concord.support;

import concord.cases.CaseOutcome;
import concord.platform.Given;

/**
 * How support ends.
 *
 * @param outcome one that follows on adoption
 * @param reason a code of the vocabulary "closure-reason"
 * @param residual concerns that remain
 * @param onwardTo where further care comes from, or that none is needed
 * @param onwardWith with whom it was arranged; empty where none is needed
 * @param facts relied on (F4)
 * @param alternatives considered (F4)
 * @param wouldChange what would change the decision (F4)
 */
public record ClosureStated(
        CaseOutcome outcome,
        String reason,
        String residual,
        String onwardTo,
        String onwardWith,
        String facts,
        String alternatives,
        String wouldChange) {

    public ClosureStated {
        Given.that(outcome.isAfterAdoption(), "support does not end so");
        residual = Given.words("residual", residual, Length.ACCOUNT);
        onwardTo = Given.words("onwardTo", onwardTo, Length.NOTE);
        onwardWith = Given.atMost("onwardWith", onwardWith, Length.NOTE);
        facts = Given.words("facts", facts, Length.ACCOUNT);
        alternatives = Given.words("alternatives", alternatives, Length.ACCOUNT);
        wouldChange = Given.words("wouldChange", wouldChange, Length.ACCOUNT);
    }
}
