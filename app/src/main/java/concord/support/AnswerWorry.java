package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Says what was done about a worry; until then it stands in the work of both owners. */
public record AnswerWorry(CommissionId commission, UUID worry, String done) implements Command<CommissionId>, About {

    public AnswerWorry {
        requireNonNull(commission, "commission is null");
        requireNonNull(worry, "worry is null");
        done = Given.words("done", done, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return commission.ref();
    }
}
