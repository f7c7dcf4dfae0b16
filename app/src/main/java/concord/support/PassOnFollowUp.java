package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Passes an overdue review after closure on to the coordinator, then the chair. Done by Concord, each once (F6). */
public record PassOnFollowUp(FollowUpId followUp, Rung rung) implements Command<FollowUpId>, About {

    public PassOnFollowUp {
        requireNonNull(followUp, "followUp is null");
        Given.that(rung != Rung.CASE_OWNER, "the case owner has it from the beginning");
    }

    @Override
    public RecordRef about() {
        return followUp.ref();
    }
}
