package concord.people.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Holds the index of names against the tables. */
@Component
class ProvingNames implements QueryHandler<ProveNames, NamesProved> {

    private final NamesInStep names;

    ProvingNames(NamesInStep names) {
        this.names = names;
    }

    @Override
    public Outcome<NamesProved> answer(ProveNames query, Acting acting) {
        return Outcome.done(names.prove());
    }
}
