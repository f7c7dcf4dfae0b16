package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Gives the later day that an owner asked for, or does not. */
public record AnswerLaterDay(ActionId action, int version, boolean given, String why)
        implements Command<ActionId>, Versioned {

    public AnswerLaterDay {
        requireNonNull(action, "action is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return action.ref();
    }
}
