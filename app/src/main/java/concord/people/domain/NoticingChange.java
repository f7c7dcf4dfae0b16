package concord.people.domain;

import concord.people.NearRecords;
import concord.people.NearRecordsChanged;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Says whether other records are near than a page shows, or look otherwise. */
@Component
class NoticingChange implements QueryHandler<NearRecordsChanged, Boolean> {

    private final NearFinder finder;

    NoticingChange(NearFinder finder) {
        this.finder = finder;
    }

    @Override
    public Outcome<Boolean> answer(NearRecordsChanged query, Acting acting) {
        var near =
                new NearRecords(finder.near(Likening.of(FindingMatches.NOT_ON_RECORD, query.details()), query.top()));
        return Outcome.done(!near.fingerprint().equals(query.shown()));
    }
}
