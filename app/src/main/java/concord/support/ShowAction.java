package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** One action, for its owner and for those who work on the case. */
public record ShowAction(ActionId action) implements Query<ActionView>, About {

    public ShowAction {
        requireNonNull(action, "action is null");
    }

    @Override
    public RecordRef about() {
        return action.ref();
    }
}
