package concord.people.domain;

import concord.matching.Explanation;
import concord.matching.PersonRecord;
import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.platform.gate.RecordRef;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads two records to be shown side by side, as far as the acting post may see them while it looks for earlier records. */
@Component
class Pairs {

    /** Of a person with many records the newest are compared. */
    private static final int MOST_COMPARED = 10;

    private final Sightings sightings;
    private final NearFinder finder;
    private final MatchingPurpose purpose;

    Pairs(Sightings sightings, NearFinder finder, MatchingPurpose purpose) {
        this.sightings = sightings;
        this.finder = finder;
        this.purpose = purpose;
    }

    /** Empty where one of the two may not be seen, or both are the same involvement. */
    Optional<Pair> look(RecordRef about, RecordRef other) {
        return side(about)
                .flatMap(ours -> side(other)
                        .filter(theirs -> !theirs.main().id().equals(ours.main().id()))
                        .map(theirs -> new Pair(ours, theirs, explain(ours, theirs))));
    }

    Optional<Pair> look(InvolvementId about, InvolvementId other) {
        return look(about.ref(), other.ref());
    }

    private Optional<Pair.Side> side(RecordRef which) {
        boolean wholePerson = which.kind().equals("person");
        List<Sighting> all = purpose.during(() -> wholePerson
                ? sightings.of(new PersonId(which.id()))
                : sightings.around(List.of(new InvolvementId(which.id()))));
        // Of a person's records one of the post's own area speaks for them, so that the showing can be kept there.
        return all.stream()
                .filter(one -> wholePerson || one.id().value().equals(which.id()))
                .min(Comparator.comparing((Sighting one) -> !one.inOwnArea())
                        .thenComparing(one -> one.names().isEmpty())
                        .thenComparing(one -> one.id().value()))
                .map(main -> new Pair.Side(main, all));
    }

    /** The likest two of their records. */
    private Explanation explain(Pair.Side ours, Pair.Side theirs) {
        List<PersonRecord> others = records(theirs);
        return records(ours).stream()
                .flatMap(one -> others.stream().map(other -> finder.explain(one, other)))
                .max(Comparator.comparingDouble(Explanation::weightBits))
                .orElseThrow();
    }

    private static List<PersonRecord> records(Pair.Side side) {
        List<Sighting> named =
                side.all().stream().filter(one -> !one.names().isEmpty()).toList();
        return (named.isEmpty() ? List.of(side.main()) : named)
                .stream()
                        .limit(MOST_COMPARED)
                        .map(one -> Likening.of(
                                one.id().value().toString(),
                                Objects.requireNonNull(one).allDetails()))
                        .toList();
    }
}
