package concord.referrals;

import concord.people.Address;
import concord.people.Born;
import concord.people.Name;
import concord.people.PersonDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person of concern as the referrer describes them: no more than the next decision needs. There is no room here
 * for nationality, immigration status, religion or ethnicity (channel.md 7.2).
 *
 * @param approximateAge in years, where the date of birth is not known
 * @param gender code of the vocabulary "gender"
 * @param schoolOrEmployer where the person studies or works
 */
public record SubjectAsStated(
        @Nullable String given,
        @Nullable String family,
        @Nullable String otherNames,
        @Nullable LocalDate dateOfBirth,
        @Nullable Integer approximateAge,
        @Nullable String gender,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String schoolOrEmployer,
        @Nullable String phone) {

    public SubjectAsStated {
        given = Said.perhaps(given, Said.SHORT);
        family = Said.perhaps(family, Said.SHORT);
        otherNames = Said.perhaps(otherNames, Said.SHORT);
        gender = Said.perhaps(gender, Said.SHORT);
        address = Said.perhaps(address, 500);
        postcode = Said.perhaps(postcode, 20);
        schoolOrEmployer = Said.perhaps(schoolOrEmployer, Said.SHORT);
        phone = Said.perhaps(phone, Said.SHORT);
        if (given == null && family == null) {
            throw new IllegalArgumentException("A person needs one name at least");
        }
        if (approximateAge != null && (approximateAge < 0 || approximateAge > 130)) {
            throw new IllegalArgumentException("Not the age of a person");
        }
    }

    /** The person in the words of the room that keeps who people are, as described in a record that came in on a day. */
    public PersonDetails details(LocalDate on) {
        var names = new ArrayList<Name>();
        names.add(Name.used(orBlank(given), orBlank(family)));
        if (otherNames != null) {
            names.add(Name.alias(otherNames, orBlank(family)));
        }
        boolean lives = address != null || postcode != null;
        List<Address> addresses = lives ? List.of(new Address(orBlank(address), orBlank(postcode))) : List.of();
        return new PersonDetails(names, born(on), addresses);
    }

    private Born born(LocalDate on) {
        if (dateOfBirth != null) {
            return Born.on(dateOfBirth);
        }
        return approximateAge == null ? Born.unknown() : Born.about(on.getYear() - approximateAge);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Somebody of whom the names and the date of birth alone are known. */
    public static SubjectAsStated named(String given, String family, @Nullable LocalDate dateOfBirth) {
        return new SubjectAsStated(given, family, null, dateOfBirth, null, null, null, null, null, null);
    }
}
