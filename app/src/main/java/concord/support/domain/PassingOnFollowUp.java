package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.FollowUpId;
import concord.support.PassOnFollowUp;
import org.springframework.stereotype.Component;

/** Notes to whom an overdue review after closure was passed on. */
@Component
class PassingOnFollowUp implements CommandHandler<PassOnFollowUp, FollowUpId> {

    private final FollowUps followUps;

    PassingOnFollowUp(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Outcome<FollowUpId> handle(PassOnFollowUp command, Acting acting) {
        FollowUps.Found found = followUps.find(command.followUp()).orElseThrow();
        followUps.passOn(command.followUp(), found.caseId(), command.rung());
        return Outcome.done(command.followUp());
    }
}
