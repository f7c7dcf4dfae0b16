package concord.referrals.web.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A postcode as people type it, whole or its first half, put into the form in which it is written. */
record Postcode(String outward, @Nullable String inward) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})?");

    static Optional<Postcode> typed(String text) {
        Matcher form = FORM.matcher(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return form.matches() ? Optional.of(new Postcode(form.group(1), form.group(2))) : Optional.empty();
    }

    /** "ZZ1 2AB" or "ZZ1". */
    String written() {
        return inward == null ? outward : outward + " " + inward;
    }
}
