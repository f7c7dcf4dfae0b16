package concord.panels;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** A new version of a decision's rationale; the earlier ones stay and are shown (F4). The decision itself stands. */
public record CorrectRationale(
        PanelDecisionId decision,
        int version,
        String facts,
        String alternatives,
        String change,
        String reasons,
        String why)
        implements Command<PanelDecisionId>, Versioned {

    public CorrectRationale {
        facts = Given.words("facts", facts, 10_000);
        alternatives = Given.words("alternatives", alternatives, 10_000);
        change = Given.words("change", change, 10_000);
        reasons = Given.words("reasons", reasons, 10_000);
        why = Given.words("why", why, 2_000);
    }

    @Override
    public RecordRef about() {
        return decision.ref();
    }
}
