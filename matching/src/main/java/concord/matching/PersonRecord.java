package concord.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one record says about a person, as far as matching may look at it.
 *
 * <p>Start with {@link #called} and add what is known; callers written that way do not change when a further field joins.
 *
 * @param id the caller's identifier, opaque here; it is never compared as evidence
 * @param names the name in use first, then every other name the person is or was known by; may be empty
 * @param postcodes every postcode the person is known to live or have lived at, in any form of writing
 */
public record PersonRecord(String id, List<PersonName> names, BirthDate born, List<String> postcodes) {

    public PersonRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(born, "born");
        names = List.copyOf(names);
        postcodes = List.copyOf(postcodes);
    }

    public static PersonRecord called(String id, String given, String family) {
        return new PersonRecord(id, List.of(new PersonName(given, family)), BirthDate.unknown(), List.of());
    }

    public PersonRecord alsoKnownAs(String given, String family) {
        return new PersonRecord(id, with(names, new PersonName(given, family)), born, postcodes);
    }

    public PersonRecord born(BirthDate date) {
        return new PersonRecord(id, names, date, postcodes);
    }

    public PersonRecord livedAt(String postcode) {
        return new PersonRecord(id, names, born, with(postcodes, postcode));
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    /** Says nothing about the person, so that a record cannot slip into a log line. */
    @Override
    public String toString() {
        return "PersonRecord[id=" + id + "]";
    }
}
