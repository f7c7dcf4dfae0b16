package concord.people.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads what has changed in the tables into the index of names. */
@Component
class CatchingUpIndex implements QueryHandler<CatchUpIndex, Integer> {

    private final NamesInStep names;

    CatchingUpIndex(NamesInStep names) {
        this.names = names;
    }

    @Override
    public Outcome<Integer> answer(CatchUpIndex query, Acting acting) {
        return Outcome.done(names.readChanges());
    }
}
