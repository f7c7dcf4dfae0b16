package concord.people;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A person as one record describes them. Holds what matching may look at and nothing else: ethnicity, religion,
 * nationality and health have no place to go in.
 *
 * @param names the name in use first; empty where none is known
 */
public record PersonDetails(List<Name> names, Born born, List<Address> addresses) {

    public PersonDetails {
        names = List.copyOf(names);
        requireNonNull(born, "born is null");
        addresses = List.copyOf(addresses);
    }

    public static PersonDetails called(String given, String family) {
        return new PersonDetails(List.of(Name.used(given, family)), Born.unknown(), List.of());
    }

    public PersonDetails born(Born when) {
        return new PersonDetails(names, when, addresses);
    }

    public PersonDetails livingAt(Address address) {
        return new PersonDetails(names, born, Lists.with(addresses, address));
    }

    public PersonDetails alsoCalled(Name name) {
        return new PersonDetails(Lists.with(names, name), born, addresses);
    }

    /** Says nothing about the person, so that nothing of it can slip into a log line. */
    @Override
    public String toString() {
        return "PersonDetails[withheld]";
    }
}
