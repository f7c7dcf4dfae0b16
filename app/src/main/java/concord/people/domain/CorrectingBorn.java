package concord.people.domain;

import concord.people.CorrectBorn;
import concord.people.InvolvementId;
import concord.people.WhyPossible;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a right date of birth beside what a record said, or where it said nothing. */
@Component
class CorrectingBorn implements CommandHandler<CorrectBorn, InvolvementId> {

    private final Correcting correcting;
    private final Involvements involvements;

    CorrectingBorn(Correcting correcting, Involvements involvements) {
        this.correcting = correcting;
        this.involvements = involvements;
    }

    @Override
    public Outcome<InvolvementId> handle(CorrectBorn command, Acting acting) {
        return correcting.with(
                new Correcting.Ground(WhyPossible.CORRECTION, command.reason()),
                command.statedIn(),
                acting,
                sighting -> {
                    var correction = new Involvements.Correction(standing(sighting), command.reason());
                    involvements.addBorn(command.statedIn(), command.right(), correction, acting.post());
                    return Optional.empty();
                });
    }

    private static @Nullable UUID standing(Sighting sighting) {
        return sighting.births().stream()
                .filter(row -> row.replacedBy() == null)
                .map(Sighting.BirthRow::id)
                .findFirst()
                .orElse(null);
    }
}
