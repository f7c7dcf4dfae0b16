package concord.people.domain;

import concord.people.LetGoOfPossibleMatch;
import concord.people.PossibleMatchId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Gives a claimed possible match back to everybody. */
@Component
class LettingGoOfPossibleMatch implements CommandHandler<LetGoOfPossibleMatch, PossibleMatchId> {

    private final OpenPossibleMatch open;
    private final PossibleMatchTable table;

    LettingGoOfPossibleMatch(OpenPossibleMatch open, PossibleMatchTable table) {
        this.open = open;
        this.table = table;
    }

    @Override
    public Outcome<PossibleMatchId> handle(LetGoOfPossibleMatch command, Acting acting) {
        return open.held(command.match(), acting).then(row -> {
            table.letGo(row.id());
            return Outcome.done(row.id());
        });
    }
}
