package concord.people.domain;

import concord.people.ListPossibleMatches;
import concord.people.PossibleMatchList;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Lists possible matches, page by page. */
@Component
class ListingPossibleMatches implements QueryHandler<ListPossibleMatches, PossibleMatchList> {

    private final PossibleMatchTable table;
    private final PossibleMatchReader reader;

    ListingPossibleMatches(PossibleMatchTable table, PossibleMatchReader reader) {
        this.table = table;
        this.reader = reader;
    }

    @Override
    public Outcome<PossibleMatchList> answer(ListPossibleMatches query, Acting acting) {
        return Outcome.done(
                new PossibleMatchList(reader.read(table.page(query, acting), false), table.count(query, acting)));
    }
}
