package concord.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts headings and values of lists into one form, so that "Subject's D.O.B. (dd/mm/yyyy)" is "d o b". */
final class Heading {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern MARK = Pattern.compile("\\p{M}|['’]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WHOSE =
            Pattern.compile("^(subjects?|persons?|individuals?|childs?|pupils?|students?|clients?|young persons?) ");

    private Heading() {}

    /** Small letters and digits with one space between words; without what stands in brackets. */
    static String plain(String text) {
        String bare = MARK.matcher(Normalizer.normalize(ASIDE.matcher(text).replaceAll(" "), Normalizer.Form.NFD))
                .replaceAll("");
        return GAP.matcher(bare.toLowerCase(Locale.UK)).replaceAll(" ").strip();
    }

    /** As {@link #plain}, and "referrer's" is "referrer". */
    private static String words(String heading) {
        return plain(heading).replaceFirst("^referrers ", "referrer ");
    }

    /** What a column of this heading holds, where the heading is one of the usual ones. */
    static Optional<Field> fieldOf(String heading) {
        String plain = words(heading);
        String whose = WHOSE.matcher(plain).replaceFirst("");
        return Field.all()
                .filter(field -> field.isKnownBy(plain))
                .findFirst()
                .or(() -> Field.all().filter(field -> field.isKnownBy(whose)).findFirst());
    }
}
