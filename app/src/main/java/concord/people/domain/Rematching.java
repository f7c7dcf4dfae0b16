package concord.people.domain;

import concord.matching.PersonRecord;
import concord.partnership.Agreements;
import concord.people.FindMatches;
import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.KnownPerson.Likeness;
import concord.people.PersonId;
import concord.people.Reference;
import concord.people.SaidApart;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks again when what a record says of a person has changed (F1): near records that nobody has answered with as much
 * speaking for them go onto the queue, for whoever decided without them. A post that corrects and does not match by agreement
 * learns nothing of what that brings up; those who decide do.
 */
@Component
class Rematching {

    /** The person's own record may be among the nearest. */
    private static final int MOST = ShowMatches.TOP + 1;

    private final NearFinder finder;
    private final Sightings sightings;
    private final PossibleMatchTable possible;
    private final CannotLinks cannotLinks;
    private final MatchingPurpose purpose;
    private final Agreements agreements;
    private final Permits permits;
    private final Gate gate;
    private final Clock clock;

    Rematching(
            NearFinder finder,
            Sightings sightings,
            PossibleMatchTable possible,
            CannotLinks cannotLinks,
            MatchingPurpose purpose,
            Agreements agreements,
            Permits permits,
            Gate gate,
            Clock clock) {
        this.finder = finder;
        this.sightings = sightings;
        this.possible = possible;
        this.cannotLinks = cannotLinks;
        this.purpose = purpose;
        this.agreements = agreements;
        this.permits = permits;
        this.gate = gate;
        this.clock = clock;
    }

    /** @param changed as it stands now; where nobody has said yet who it is, its own check will show what is near */
    void after(Sighting changed, Correcting.Ground ground, Acting acting) {
        if (changed.person() == null) {
            return;
        }
        if (permits.may(acting, FindMatches.class)) {
            raise(changed, finder.near(asked(changed), MOST), ground);
        } else {
            gate.submit(Acting.system(), new RaiseNear(changed.id(), ground.why(), ground.reason()))
                    .orThrow();
        }
    }

    /** As Concord, for a post that may not look by agreement: in the record's area and those bound to it. */
    void asWhoeverDecides(Sighting changed, Correcting.Ground ground) {
        AreaId area = changed.reference().area();
        Set<AreaId> bound = agreements.boundTo(area, LocalDate.now(clock));
        raise(changed, finder.near(asked(changed), bound, MOST), ground);
    }

    private static PersonRecord asked(Sighting changed) {
        return Likening.of(changed.id().value().toString(), changed.allDetails());
    }

    private void raise(Sighting changed, List<KnownPerson> found, Correcting.Ground ground) {
        PersonId person = Objects.requireNonNull(changed.person(), "whose check is open is shown what is near there");
        List<KnownPerson> near =
                found.stream().filter(one -> !person.equals(one.person())).toList();
        if (!near.isEmpty()) {
            raise(changed, near, apart(person, near), ground);
        }
    }

    private Set<PersonId> apart(PersonId person, List<KnownPerson> near) {
        List<PersonId> persons =
                near.stream().map(KnownPerson::person).filter(Objects::nonNull).toList();
        return cannotLinks.from(person, persons).stream().map(SaidApart::other).collect(Collectors.toSet());
    }

    private void raise(Sighting changed, List<KnownPerson> near, Set<PersonId> apart, Correcting.Ground ground) {
        List<InvolvementId> ours = purpose.during(() -> sightings.of(Objects.requireNonNull(changed.person()))).stream()
                .map(Sighting::id)
                .toList();
        for (KnownPerson one : near) {
            List<InvolvementId> theirs =
                    one.references().stream().map(Reference::involvement).toList();
            if (!isApart(one.person(), apart) && !possible.stands(ours, theirs) && isNews(one, ours, theirs)) {
                possible.raise(changed, one.nearest(), ground.why(), ground.reason());
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
