package concord.panels.domain;

import concord.panels.ContributionSheet;
import concord.panels.ShowContribution;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows what a referrer's agency was asked to contribute. */
@Component
class ShowingContribution implements QueryHandler<ShowContribution, ContributionSheet> {

    private final ContributionTable contributions;

    ShowingContribution(ContributionTable contributions) {
        this.contributions = contributions;
    }

    @Override
    public Outcome<ContributionSheet> answer(ShowContribution query, Acting acting) {
        return contributions
                .find(query.contribution())
                .<Outcome<ContributionSheet>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
