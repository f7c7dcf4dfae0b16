package concord.panels;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** The referrer's agency contributes to the panel's discussion (F9). */
public record WriteContribution(ContributionId contribution, int version, String text)
        implements Command<ContributionId>, Versioned {

    public WriteContribution {
        text = Given.words("text", text, 10_000);
    }

    @Override
    public RecordRef about() {
        return contribution.ref();
    }
}
