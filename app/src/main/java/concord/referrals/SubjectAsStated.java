package concord.referrals;

import java.time.LocalDate;
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

    /** Somebody of whom the names and the date of birth alone are known. */
    public static SubjectAsStated named(String given, String family, @Nullable LocalDate dateOfBirth) {
        return new SubjectAsStated(given, family, null, dateOfBirth, null, null, null, null, null, null);
    }
}
