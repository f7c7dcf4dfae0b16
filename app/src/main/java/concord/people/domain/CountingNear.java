package concord.people.domain;

import concord.people.CountNear;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts near records of people who are being described. */
@Component
class CountingNear implements QueryHandler<CountNear, List<Integer>> {

    private static final String NOT_ON_RECORD = "being described";

    private final NearFinder finder;

    CountingNear(NearFinder finder) {
        this.finder = finder;
    }

    @Override
    public Outcome<List<Integer>> answer(CountNear query, Acting acting) {
        return Outcome.done(finder.count(
                query.people().stream()
                        .map(details -> Likening.of(NOT_ON_RECORD, details))
                        .toList(),
                CountNear.MOST));
    }
}
