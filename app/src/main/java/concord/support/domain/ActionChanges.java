package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionLine;
import concord.support.ActionRefusal;
import concord.support.ActionState;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What every change to an action has in common: it stands where that can be done, and the change is written down. */
@Component
class ActionChanges {

    private final Actions actions;

    ActionChanges(Actions actions) {
        this.actions = actions;
    }

    Outcome<ActionLine> in(ActionId action, Set<ActionState> states) {
        ActionLine line = actions.find(action).orElseThrow();
        return states.contains(line.state())
                ? Outcome.done(line)
                : Outcome.refused(new ActionRefusal.ActionNotAtThat(line.state()));
    }

    Outcome<ActionId> record(ActionLine line, Actions.Change change, Acting acting) {
        actions.record(line, change, acting);
        return Outcome.done(line.id());
    }
}
