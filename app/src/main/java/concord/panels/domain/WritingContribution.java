package concord.panels.domain;

import concord.panels.ContributionId;
import concord.panels.ContributionSheet;
import concord.panels.PanelRule;
import concord.panels.WriteContribution;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what a referrer's agency contributes, until the case was discussed. */
@Component
class WritingContribution implements CommandHandler<WriteContribution, ContributionId> {

    private final ContributionTable contributions;

    WritingContribution(ContributionTable contributions) {
        this.contributions = contributions;
    }

    @Override
    public Outcome<ContributionId> handle(WriteContribution command, Acting acting) {
        Optional<ContributionSheet> asked = contributions.find(command.contribution());
        if (asked.isEmpty() || !asked.get().open()) {
            return Outcome.refused(PanelRule.CONTRIBUTION_CLOSED);
        }
        contributions.write(command.contribution(), command.text(), acting);
        return Outcome.done(command.contribution());
    }
}
