package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.RecordInvolvement;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Records an involvement whose person is not known yet. */
@Component
class RecordingInvolvement implements CommandHandler<RecordInvolvement, InvolvementId> {

    private final Involvements involvements;

    RecordingInvolvement(Involvements involvements) {
        this.involvements = involvements;
    }

    @Override
    public Outcome<InvolvementId> handle(RecordInvolvement command, Acting acting) {
        return Outcome.done(involvements.record(command, acting.post()));
    }
}
