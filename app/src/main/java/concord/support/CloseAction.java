package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Closes an action that is not done, with the reason. Needs no consent: nothing is given by it. */
public record CloseAction(ActionId action, int version, String why) implements Command<ActionId>, Versioned {

    public CloseAction {
        requireNonNull(action, "action is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return action.ref();
    }
}
