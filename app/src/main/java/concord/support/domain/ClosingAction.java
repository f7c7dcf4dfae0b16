package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionState;
import concord.support.CloseAction;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Closes an action with a reason. */
@Component
class ClosingAction implements CommandHandler<CloseAction, ActionId> {

    private final ActionChanges changes;

    ClosingAction(ActionChanges changes) {
        this.changes = changes;
    }

    @Override
    public Outcome<ActionId> handle(CloseAction command, Acting acting) {
        return changes.in(command.action(), EnumSet.of(ActionState.OPEN, ActionState.IMPOSSIBLE))
                .then(line -> changes.record(line, Actions.Change.of(ActionEvent.CLOSED, command.why()), acting));
    }
}
