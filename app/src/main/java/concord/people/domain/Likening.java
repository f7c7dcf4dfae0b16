package concord.people.domain;

import concord.matching.BirthDate;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import concord.people.Address;
import concord.people.Born;
import concord.people.Name;
import concord.people.PersonDetails;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the words of the matching library what a record says of a person. Nothing else of them goes there. */
final class Likening {

    private Likening() {}

    static PersonRecord of(String id, PersonDetails details) {
        List<PersonName> names = details.names().stream().map(Likening::name).toList();
        List<String> postcodes = details.addresses().stream()
                .map(Address::postcode)
                .filter(postcode -> !postcode.isEmpty())
                .distinct()
                .toList();
        return new PersonRecord(id, names, born(details.born()), postcodes);
    }

    static BirthDate born(Born born) {
        return born(born.day(), born.about());
    }

    static BirthDate born(@Nullable LocalDate day, @Nullable Integer about) {
        if (day != null) {
            return BirthDate.on(day);
        }
        return about == null ? BirthDate.unknown() : BirthDate.about(about);
    }

    private static PersonName name(Name name) {
        return new PersonName(name.given(), name.family());
    }
}
