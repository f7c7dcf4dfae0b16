package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionState;
import concord.support.CannotDoAction;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Takes an action that cannot be done back to the case owner. */
@Component
class FailingAction implements CommandHandler<CannotDoAction, ActionId> {

    private final ActionChanges changes;

    FailingAction(ActionChanges changes) {
        this.changes = changes;
    }

    @Override
    public Outcome<ActionId> handle(CannotDoAction command, Acting acting) {
        return changes.in(command.action(), EnumSet.of(ActionState.OPEN))
                .then(line -> changes.record(line, Actions.Change.of(ActionEvent.IMPOSSIBLE, command.why()), acting));
    }
}
