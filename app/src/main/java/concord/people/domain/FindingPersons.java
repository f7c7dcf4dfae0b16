package concord.people.domain;

import concord.people.FindPersons;
import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.NearRecords;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers the search box: exact references, postcodes and single words first, then names that are near. */
@Component
class FindingPersons implements QueryHandler<FindPersons, NearRecords> {

    private static final int TOP = 50;

    private final Sightings sightings;
    private final Portraits portraits;
    private final NearFinder finder;
    private final MatchingPurpose purpose;

    FindingPersons(Sightings sightings, Portraits portraits, NearFinder finder, MatchingPurpose purpose) {
        this.sightings = sightings;
        this.portraits = portraits;
        this.finder = finder;
        this.purpose = purpose;
    }

    @Override
    public Outcome<NearRecords> answer(FindPersons query, Acting acting) {
        SearchText text = SearchText.of(query.text());
        var found = new ArrayList<KnownPerson>();
        if (!text.whole().isEmpty()) {
            text.asDetails()
                    .map(details -> finder.near(Likening.of("searched for", details), TOP))
                    .ifPresent(found::addAll);
            exact(text).stream()
                    .filter(one -> found.stream().noneMatch(other -> other.ref().equals(one.ref())))
                    .forEach(found::add);
        }
        return Outcome.done(new NearRecords(found));
    }

    private List<KnownPerson> exact(SearchText text) {
        String postcodeAlone = text.rest().isEmpty() ? text.postcode() : null;
        List<InvolvementId> ids =
                purpose.during(() -> sightings.exactly(text.whole(), postcodeAlone, text.soleWord(), TOP));
        return portraits.found(ids);
    }
}
