package concord.people.domain;

import concord.files.SubjectKeyId;
import concord.people.Address;
import concord.people.Born;
import concord.people.InvolvementId;
import concord.people.Name;
import concord.people.NameKind;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.people.PersonOnRecord.Stated;
import concord.people.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An involvement with everything that its record says of the person. */
record Sighting(
        Reference reference,
        @Nullable PersonId person,
        SubjectKeyId key,
        int version,
        List<NameRow> names,
        List<BirthRow> births,
        List<AddressRow> addresses) {

    InvolvementId id() {
        return reference.involvement();
    }

    boolean inOwnArea() {
        return !reference.byAgreement();
    }

    /** With what had been recorded by a moment, and corrected by then. */
    Sighting asAt(Instant then) {
        List<NameRow> called =
                names.stream().filter(row -> row.isRecordedBy(then)).toList();
        List<BirthRow> born =
                births.stream().filter(row -> row.isRecordedBy(then)).toList();
        Set<UUID> known = Stream.concat(
                        called.stream().map(NameRow::id), born.stream().map(BirthRow::id))
                .collect(Collectors.toSet());
        return new Sighting(
                reference,
                person,
                key,
                version,
                called.stream().map(row -> row.correctedBy(known)).toList(),
                born.stream().map(row -> row.correctedBy(known)).toList(),
                addresses.stream()
                        .filter(row -> !row.recordedAt().toInstant().isAfter(then))
                        .toList());
    }

    /** What stands, without what was corrected. */
    PersonDetails details() {
        return new PersonDetails(standingNames().toList(), born(), places().toList());
    }

    /** What was ever said, for finding the person by it: a name that was wrong once may be typed wrong again. */
    PersonDetails allDetails() {
        return new PersonDetails(names.stream().map(NameRow::name).toList(), born(), places().toList());
    }

    Stream<Name> standingNames() {
        return names.stream().filter(row -> row.replacedBy() == null).map(NameRow::name);
    }

    Born born() {
        return births.stream()
                .filter(row -> row.replacedBy() == null)
                .map(BirthRow::born)
                .findFirst()
                .orElse(Born.unknown());
    }

    Stream<Address> places() {
        return addresses.stream().map(AddressRow::address);
    }

    Stream<Stated<Name>> statedNames() {
        return names.stream()
                .map(row -> new Stated<>(
                        row.id(), row.name(), reference, row.recordedAt().toInstant(), row.replacedBy(), row.reason()));
    }

    Stream<Stated<Born>> statedBirths() {
        return births.stream()
                .map(row -> new Stated<>(
                        row.id(), row.born(), reference, row.recordedAt().toInstant(), row.replacedBy(), row.reason()));
    }

    Stream<Stated<Address>> statedAddresses() {
        return addresses.stream()
                .map(row -> new Stated<>(
                        row.id(), row.address(), reference, row.recordedAt().toInstant(), null, ""));
    }

    /** A row of {@code people.name}. */
    record NameRow(
            UUID id,
            NameKind kind,
            String given,
            String family,
            OffsetDateTime recordedAt,
            @Nullable UUID replacedBy,
            String reason) {

        Name name() {
            return new Name(kind, given, family);
        }

        boolean isRecordedBy(Instant then) {
            return !recordedAt.toInstant().isAfter(then);
        }

        /** As it stood when only these were known. */
        NameRow correctedBy(Set<UUID> known) {
            return replacedBy == null || known.contains(replacedBy)
                    ? this
                    : new NameRow(id, kind, given, family, recordedAt, null, reason);
        }
    }

    /** A row of {@code people.birth}. */
    record BirthRow(
            UUID id,
            @Nullable LocalDate day,
            @Nullable Integer about,
            OffsetDateTime recordedAt,
            @Nullable UUID replacedBy,
            String reason) {

        Born born() {
            return new Born(day, about);
        }

        boolean isRecordedBy(Instant then) {
            return !recordedAt.toInstant().isAfter(then);
        }

        /** As it stood when only these were known. */
        BirthRow correctedBy(Set<UUID> known) {
            return replacedBy == null || known.contains(replacedBy)
                    ? this
                    : new BirthRow(id, day, about, recordedAt, null, reason);
        }
    }

    /** A row of {@code people.address}. */
    record AddressRow(UUID id, String lines, String postcode, OffsetDateTime recordedAt) {

        Address address() {
            return new Address(lines, postcode);
        }
    }
}
