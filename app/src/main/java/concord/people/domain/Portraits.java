package concord.people.domain;

import concord.people.Address;
import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.KnownPerson.Likeness;
import concord.people.Name;
import concord.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the acting post may know of somebody on record. */
@Component
class Portraits {

    private final Sightings sightings;
    private final MatchingPurpose purpose;

    Portraits(Sightings sightings, MatchingPurpose purpose) {
        this.sightings = sightings;
        this.purpose = purpose;
    }

    /** In the order given; whom row-level security does not show is left out. */
    List<KnownPerson> of(List<KnownNames.Near> near) {
        List<Sighting> seen = around(near.stream().map(one -> one.entry().id()).toList());
        return near.stream()
                .flatMap(one ->
                        portrait(
                                one.entry().id(),
                                new Likeness(one.match().band(), one.match().explanation()),
                                seen)
                                .stream())
                .toList();
    }

    /** Found in another way than by likeness; each person once. */
    List<KnownPerson> found(List<InvolvementId> ids) {
        List<Sighting> seen = around(ids);
        var once = new ArrayList<KnownPerson>();
        for (InvolvementId id : ids) {
            portrait(id, null, seen)
                    .filter(one -> once.stream().noneMatch(other -> other.ref().equals(one.ref())))
                    .ifPresent(once::add);
        }
        return once;
    }

    /** Of somebody whose involvements have been read. */
    static KnownPerson of(Sighting main, List<Sighting> all) {
        return portrait(main, null, all);
    }

    private List<Sighting> around(List<InvolvementId> ids) {
        return purpose.during(() -> sightings.around(ids));
    }

    private static Optional<KnownPerson> portrait(
            InvolvementId nearest, @Nullable Likeness likeness, List<Sighting> seen) {
        return seen.stream()
                .filter(sighting -> sighting.id().equals(nearest))
                .findFirst()
                .map(main -> portrait(main, likeness, together(main, seen)));
    }

    private static KnownPerson portrait(Sighting main, @Nullable Likeness likeness, List<Sighting> all) {
        Stream<Sighting> mainFirst = Stream.concat(
                Stream.of(main), all.stream().filter(one -> !one.id().equals(main.id())));
        List<Sighting> ordered = mainFirst.toList();
        return new KnownPerson(
                main.id(),
                main.person(),
                spellings(ordered),
                ordered.stream()
                        .map(Sighting::born)
                        .filter(born -> born.known())
                        .distinct()
                        .toList(),
                ordered.stream()
                        .flatMap(Sighting::places)
                        .map(Address::postcode)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                all.stream().map(Sighting::reference).toList(),
                likeness,
                all.stream().noneMatch(Sighting::inOwnArea));
    }

    private static List<Sighting> together(Sighting main, List<Sighting> seen) {
        PersonId person = main.person();
        return person == null
                ? List.of(main)
                : seen.stream()
                        .filter(one -> Objects.equals(one.person(), person))
                        .toList();
    }

    private static List<Name> spellings(List<Sighting> sightings) {
        var once = new TreeMap<String, Boolean>();
        return sightings.stream()
                .flatMap(Sighting::standingNames)
                .filter(name -> once.put(name.whole().toLowerCase(Locale.ROOT), true) == null)
                .toList();
    }
}
