package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Says that an action cannot be done: it goes back to the case owner, who gives it to somebody else or closes it. */
public record CannotDoAction(ActionId action, int version, String why) implements Command<ActionId>, Versioned {

    public CannotDoAction {
        requireNonNull(action, "action is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return action.ref();
    }
}
