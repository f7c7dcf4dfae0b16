package concord.people.domain;

import concord.people.RecordsOfPerson;
import concord.people.References;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Lists a person's records, oldest first. */
@Component
class ListingRecordsOfPerson implements QueryHandler<RecordsOfPerson, References> {

    private final Sightings sightings;
    private final MatchingPurpose purpose;

    ListingRecordsOfPerson(Sightings sightings, MatchingPurpose purpose) {
        this.sightings = sightings;
        this.purpose = purpose;
    }

    @Override
    public Outcome<References> answer(RecordsOfPerson query, Acting acting) {
        return Outcome.done(new References(purpose.during(() -> sightings.of(query.person())).reversed().stream()
                .map(Sighting::reference)
                .toList()));
    }
}
