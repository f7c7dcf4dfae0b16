package concord.matching.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A postcode without its gap, and the wider areas it lies in.
 *
 * @param full blank when only the outward half is known
 * @param sector the outward half and the first figure of the inward one ("M145"), blank when only the outward half is known
 * @param outcode the outward half ("M14")
 */
public record Postcode(String full, String sector, String outcode) {

    private static final Pattern NOT_WRITTEN = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final int LONGEST = 10;

    /** Written where none is known: no fixed abode, not known, and their relatives in health and justice systems. */
    private static final Set<String> PLACEHOLDERS =
            Set.of("NF11NF", "NFA", "NK11NK", "ZZ993VZ", "ZZ993WZ", "ZZ993CZ", "AA11AA", "XX11XX", "ZZ11ZZ");

    public static Optional<Postcode> of(String raw) {
        String written = raw.length() > LatinLetters.LONGEST_TEXT ? "" : raw.toUpperCase(Locale.ROOT);
        String text = NOT_WRITTEN.matcher(written).replaceAll("");
        if (text.length() < 2 || text.length() > LONGEST || PLACEHOLDERS.contains(text)) {
            return Optional.empty();
        }
        if (OUTWARD.matcher(text).matches()) {
            return Optional.of(new Postcode("", "", text));
        }
        // Three characters are the inward half of a British postcode; a foreign one is cut the same way, shorter.
        int inward = text.length() > 4 ? 3 : 2;
        int outward = Math.max(1, text.length() - inward);
        return Optional.of(new Postcode(text, text.substring(0, outward + 1), text.substring(0, outward)));
    }

    /** The letters at the start of a British postcode ("M" of M14 5RT), the first figure of another. */
    public String area() {
        int end = 0;
        while (end < outcode.length() && Character.isLetter(outcode.charAt(end))) {
            end++;
        }
        return outcode.substring(0, Math.min(outcode.length(), Math.max(1, end)));
    }

    public boolean isFull() {
        return !full.isEmpty();
    }
}
