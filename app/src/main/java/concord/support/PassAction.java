package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/** Gives an action to another owner, with a day. */
public record PassAction(ActionId action, int version, PostId to, LocalDate due, String why)
        implements Command<ActionId>, Versioned {

    public PassAction {
        requireNonNull(action, "action is null");
        requireNonNull(to, "to is null");
        requireNonNull(due, "due is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return action.ref();
    }
}
