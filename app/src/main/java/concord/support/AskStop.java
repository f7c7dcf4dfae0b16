package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Asks the chair to agree that the rest of the sessions is not given. */
public record AskStop(CommissionId commission, String why) implements Command<CommissionId>, About {

    public AskStop {
        requireNonNull(commission, "commission is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return commission.ref();
    }
}
