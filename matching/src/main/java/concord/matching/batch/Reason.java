package concord.matching.batch;

import java.util.Locale;

/**
 * What one field says about two records.
 *
 * @param field such as "date of birth"
 * @param words the finding in lower case, such as "one letter differs"
 * @param bits what it adds to the weight; negative where it speaks against
 * @param oneIn how many people there are for each who has the shared value; 0 where no value is shared
 */
public record Reason(String field, String words, double bits, long oneIn) {

    /** Such as "surname: one letter differs, and shared by 1 in 18,000 people, +9.8". It repeats no value. */
    public String sentence() {
        String shared = oneIn > 0 ? String.format(Locale.UK, ", and shared by 1 in %,d people", oneIn) : "";
        return String.format(Locale.UK, "%s: %s%s, %+.1f", field, words, shared, bits);
    }
}
