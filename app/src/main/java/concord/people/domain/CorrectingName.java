package concord.people.domain;

import concord.people.CorrectName;
import concord.people.InvolvementId;
import concord.people.PeopleRefusal;
import concord.people.WhyPossible;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets a right name beside a wrong one. */
@Component
class CorrectingName implements CommandHandler<CorrectName, InvolvementId> {

    private final Correcting correcting;
    private final Involvements involvements;

    CorrectingName(Correcting correcting, Involvements involvements) {
        this.correcting = correcting;
        this.involvements = involvements;
    }

    @Override
    public Outcome<InvolvementId> handle(CorrectName command, Acting acting) {
        return correcting.with(
                new Correcting.Ground(WhyPossible.CORRECTION, command.reason()),
                command.statedIn(),
                acting,
                sighting -> {
                    boolean stands = sighting.names().stream()
                            .anyMatch(row -> row.id().equals(command.wrong()) && row.replacedBy() == null);
                    if (!stands) {
                        return Optional.of(new PeopleRefusal.StatementGone());
                    }
                    var correction = new Involvements.Correction(command.wrong(), command.reason());
                    involvements.addName(command.statedIn(), command.right(), correction, acting.post());
                    return Optional.empty();
                });
    }
}
