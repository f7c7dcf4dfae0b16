package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Tells the case owner and the risk owner of a worry, between sessions. */
public record RaiseWorry(CommissionId commission, String worry) implements Command<CommissionId>, About {

    public RaiseWorry {
        requireNonNull(commission, "commission is null");
        worry = Given.words("worry", worry, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return commission.ref();
    }
}
