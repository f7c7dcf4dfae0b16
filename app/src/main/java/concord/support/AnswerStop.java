package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** The chair's answer to {@link AskStop}. */
public record AnswerStop(CommissionId commission, boolean agreed, String why) implements Command<CommissionId>, About {

    public AnswerStop {
        requireNonNull(commission, "commission is null");
        why = Given.words("why", why, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return commission.ref();
    }
}
