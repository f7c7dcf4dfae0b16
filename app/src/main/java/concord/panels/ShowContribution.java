package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What the acting post's agency was asked to contribute. */
public record ShowContribution(ContributionId contribution) implements Query<ContributionSheet>, About {

    @Override
    public RecordRef about() {
        return contribution.ref();
    }
}
