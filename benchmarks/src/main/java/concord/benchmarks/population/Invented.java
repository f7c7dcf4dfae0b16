package concord.benchmarks.population;

import java.time.LocalDate;

/**
 * A person who does not exist.
 *
 * @param person the truth: equal numbers are one person
 */
public record Invented(
        long person,
        long household,
        NameOrigin origin,
        String given,
        String middle,
        String family,
        LocalDate born,
        boolean female,
        String street,
        String town,
        String postcode,
        String phone,
        String email) {

    Invented named(String newGiven, String newFamily) {
        return new Invented(
                person, household, origin, newGiven, middle, newFamily, born, female, street, town, postcode, phone,
                email);
    }

    Invented bornOn(LocalDate date) {
        return new Invented(
                person, household, origin, given, middle, family, date, female, street, town, postcode, phone, email);
    }

    Invented at(String newStreet, String newTown, String newPostcode, String newPhone) {
        return new Invented(
                person,
                household,
                origin,
                given,
                middle,
                family,
                born,
                female,
                newStreet,
                newTown,
                newPostcode,
                newPhone,
                email);
    }
}
