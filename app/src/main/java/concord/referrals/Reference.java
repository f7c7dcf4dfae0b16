package concord.referrals;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of a referral that people write and say, such as {@code EAS-2026-K7QMP}: area, year, five letters or digits
 * without look-alikes. It says nothing about the person.
 */
public record Reference(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,12}-\\d{4}-[" + CodeLetters.ALPHABET + "]{5}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a reference of a referral");
        }
    }

    /** A new reference of an area and year. */
    public static Reference random(String areaCode, int year, RandomGenerator random) {
        return new Reference(
                "%s-%d-%s".formatted(areaCode.toUpperCase(Locale.ROOT), year, CodeLetters.random(random, 5)));
    }

    /** Reads a reference as people type it: small letters and stray spaces are forgiven. */
    public static Optional<Reference> typed(String text) {
        String tidy = text.strip().replaceAll("[\\s\u2010-\u2015-]+", "-").toUpperCase(Locale.ROOT);
        return FORM.matcher(tidy).matches() ? Optional.of(new Reference(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
