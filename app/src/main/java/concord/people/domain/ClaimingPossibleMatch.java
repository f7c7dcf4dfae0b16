package concord.people.domain;

import concord.partnership.Areas;
import concord.people.ClaimPossibleMatch;
import concord.people.PossibleMatchId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Claims a possible match for a post. */
@Component
class ClaimingPossibleMatch implements CommandHandler<ClaimPossibleMatch, PossibleMatchId> {

    /** In working days; then it is everybody's again. */
    private static final int HOLDS = 2;

    private final OpenPossibleMatch open;
    private final PossibleMatchTable table;
    private final Areas areas;
    private final Clock clock;

    ClaimingPossibleMatch(OpenPossibleMatch open, PossibleMatchTable table, Areas areas, Clock clock) {
        this.open = open;
        this.table = table;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public Outcome<PossibleMatchId> handle(ClaimPossibleMatch command, Acting acting) {
        return open.held(command.match(), acting).then(row -> {
            LocalDate until = areas.get(row.area()).workingDays().plus(LocalDate.now(clock), HOLDS);
            table.claim(row.id(), until, acting.post());
            return Outcome.done(row.id());
        });
    }
}
