package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/** Asks the case owner for a later day. */
public record AskLaterDay(ActionId action, int version, LocalDate day, String why)
        implements Command<ActionId>, Versioned {

    public AskLaterDay {
        requireNonNull(action, "action is null");
        requireNonNull(day, "day is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return action.ref();
    }
}
