package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.List;

/**
 * Records what the panel decided of a case. For the chair or deputy who is seated and present.
 *
 * @param guidance code of the vocabulary "guidance"
 */
public record RecordPanelDecision(
        AgendaItemId item,
        int version,
        DecisionTerms terms,
        DecisionGrounds grounds,
        String guidance,
        List<Dissent> dissent)
        implements Command<PanelDecisionId>, Versioned {

    public RecordPanelDecision {
        requireNonNull(terms, "terms is null");
        requireNonNull(grounds, "grounds is null");
        guidance = Given.words("guidance", guidance, 100);
        dissent = List.copyOf(dissent);
    }

    @Override
    public RecordRef about() {
        return item.ref();
    }
}
