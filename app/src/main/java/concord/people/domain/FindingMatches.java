package concord.people.domain;

import concord.people.FindMatches;
import concord.people.NearRecords;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Finds near records of somebody who is being described. */
@Component
class FindingMatches implements QueryHandler<FindMatches, NearRecords> {

    static final String NOT_ON_RECORD = "being described";

    private final NearFinder finder;

    FindingMatches(NearFinder finder) {
        this.finder = finder;
    }

    @Override
    public Outcome<NearRecords> answer(FindMatches query, Acting acting) {
        return Outcome.done(new NearRecords(finder.near(Likening.of(NOT_ON_RECORD, query.details()), query.top())));
    }
}
