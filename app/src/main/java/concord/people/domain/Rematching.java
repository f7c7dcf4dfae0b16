package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.KnownPerson.Likeness;
import concord.people.PersonId;
import concord.people.Reference;
import concord.people.SaidApart;
import concord.people.ShowMatches;
import concord.people.WhyPossible;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks again when what a record says of a person has changed (F1): near records that nobody has answered with as much
 * speaking for them go onto the queue, for whoever decided without them.
 */
@Component
class Rematching {

    private final NearFinder finder;
    private final Sightings sightings;
    private final PossibleMatchTable possible;
    private final CannotLinks cannotLinks;
    private final MatchingPurpose purpose;

    Rematching(
            NearFinder finder,
            Sightings sightings,
            PossibleMatchTable possible,
            CannotLinks cannotLinks,
            MatchingPurpose purpose) {
        this.finder = finder;
        this.sightings = sightings;
        this.possible = possible;
        this.cannotLinks = cannotLinks;
        this.purpose = purpose;
    }

    /** @param changed as it stands now; where nobody has said yet who it is, its own check will show what is near */
    void after(Sighting changed, WhyPossible why, String reason) {
        PersonId person = changed.person();
        if (person != null) {
            List<KnownPerson> near = others(changed, person);
            if (!near.isEmpty()) {
                raise(changed, near, apart(person, near), why, reason);
            }
        }
    }

    private List<KnownPerson> others(Sighting changed, PersonId person) {
        return finder
                .near(Likening.of(changed.id().value().toString(), changed.allDetails()), ShowMatches.TOP + 1)
                .stream()
                .filter(one -> !person.equals(one.person()))
                .toList();
    }

    private Set<PersonId> apart(PersonId person, List<KnownPerson> near) {
        List<PersonId> persons =
                near.stream().map(KnownPerson::person).filter(Objects::nonNull).toList();
        return cannotLinks.from(person, persons).stream().map(SaidApart::other).collect(Collectors.toSet());
    }

    private void raise(Sighting changed, List<KnownPerson> near, Set<PersonId> apart, WhyPossible why, String reason) {
        List<InvolvementId> ours = purpose.during(() -> sightings.of(Objects.requireNonNull(changed.person()))).stream()
                .map(Sighting::id)
                .toList();
        for (KnownPerson one : near) {
            List<InvolvementId> theirs =
                    one.references().stream().map(Reference::involvement).toList();
            if (!isApart(one.person(), apart) && !possible.stands(ours, theirs) && isNews(one, ours, theirs)) {
                possible.raise(changed, one.nearest(), why, reason);
            }
        }
    }

    private static boolean isApart(@Nullable PersonId person, Set<PersonId> apart) {
        return person != null && apart.contains(person);
    }

    /** Nobody has answered about the two as they stand: never, or when less spoke for them. */
    private boolean isNews(KnownPerson near, List<InvolvementId> ours, List<InvolvementId> theirs) {
        Likeness likeness = near.likeness();
        Optional<Double> answered = possible.answeredAt(ours, theirs);
        return answered.isEmpty() || likeness == null || likeness.why().weightBits() > answered.get() + 0.001;
    }
}
