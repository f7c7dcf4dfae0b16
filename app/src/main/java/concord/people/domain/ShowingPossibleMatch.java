package concord.people.domain;

import concord.people.PossibleMatch;
import concord.people.ShowPossibleMatch;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows a possible match with its answers. */
@Component
class ShowingPossibleMatch implements QueryHandler<ShowPossibleMatch, PossibleMatch> {

    private final PossibleMatchTable table;
    private final PossibleMatchReader reader;

    ShowingPossibleMatch(PossibleMatchTable table, PossibleMatchReader reader) {
        this.table = table;
        this.reader = reader;
    }

    @Override
    public Outcome<PossibleMatch> answer(ShowPossibleMatch query, Acting acting) {
        return reader.read(table.find(query.match()).stream().toList(), true).stream()
                .findFirst()
                .<Outcome<PossibleMatch>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
