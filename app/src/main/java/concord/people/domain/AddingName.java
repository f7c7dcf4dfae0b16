package concord.people.domain;

import concord.people.AddName;
import concord.people.InvolvementId;
import concord.people.WhyPossible;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds a name to those that a record states. */
@Component
class AddingName implements CommandHandler<AddName, InvolvementId> {

    private final Correcting correcting;
    private final Involvements involvements;

    AddingName(Correcting correcting, Involvements involvements) {
        this.correcting = correcting;
        this.involvements = involvements;
    }

    @Override
    public Outcome<InvolvementId> handle(AddName command, Acting acting) {
        return correcting.with(
                new Correcting.Ground(WhyPossible.LATE_NAME, command.reason()), command.statedIn(), acting, _ -> {
                    var added = new Involvements.Correction(null, command.reason());
                    involvements.addName(command.statedIn(), command.name(), added, acting.post());
                    return Optional.empty();
                });
    }
}
