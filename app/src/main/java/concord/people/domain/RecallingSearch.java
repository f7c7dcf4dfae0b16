package concord.people.domain;

import concord.people.KeptSearch;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Says what was searched for. */
@Component
class RecallingSearch implements QueryHandler<KeptSearch, String> {

    private final Searches searches;

    RecallingSearch(Searches searches) {
        this.searches = searches;
    }

    @Override
    public Outcome<String> answer(KeptSearch query, Acting acting) {
        return searches.text(query.search())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
