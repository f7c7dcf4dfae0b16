package concord.matching.kernel;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings writing in any script to lower-case ASCII, so that one spelling can be compared with another. */
public final class LatinLetters {

    /** No name needs more; the rest of a longer text is not looked at, so that hostile input stays cheap. */
    public static final int LONGEST_TEXT = 300;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private LatinLetters() {}

    public static String of(String raw) {
        String text = shortened(raw);
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return isAscii(plain) ? plain : romanised(text);
    }

    private static String romanised(String text) {
        return OnFirstUse.ANY_TO_LATIN
                .transliterate(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String raw) {
        if (raw.length() <= LONGEST_TEXT) {
            return raw;
        }
        return raw.substring(0, LONGEST_TEXT - (Character.isHighSurrogate(raw.charAt(LONGEST_TEXT - 1)) ? 1 : 0));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    /** Loading the rules of every script takes a moment, which those who never need them should not wait for. */
    private static final class OnFirstUse {
        static final Transliterator ANY_TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
