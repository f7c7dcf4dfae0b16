package concord.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds what somebody wrote as a reason against what it must be at least (F4). It cannot tell a good reason from a bad one,
 * only that there is one.
 */
public final class WrittenReason {

    /** Fewer words are no answer to any question. */
    public static final int FEWEST_WORDS = 6;

    /** In a sentence somebody wrote, not more than half of the words are said twice. */
    private static final double LEAST_VARIETY = 0.5;

    /** What stands in a form that nobody filled in. */
    private static final Pattern UNFILLED = Pattern.compile(
            "\\[(insert|enter|name|date|reason|add)[^\\]]*]|<(insert|enter|name|reason)[^>]*>|\\{\\{|lorem ipsum|"
                    + "\\bx{3,}\\b|_{4,}|\\.{6,}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WrittenReason() {}

    /** What is wrong with a reason. */
    public enum Fault {
        /** It has fewer words than a sentence. */
        THIN,
        /** It is a form to be filled in. */
        UNFILLED,
        /** It says the same words again and again. */
        REPEATS
    }

    public static Optional<Fault> faultOf(String text) {
        if (words(text).size() < FEWEST_WORDS) {
            return Optional.of(Fault.THIN);
        }
        if (UNFILLED.matcher(text).find()) {
            return Optional.of(Fault.UNFILLED);
        }
        return variety(text) < LEAST_VARIETY ? Optional.of(Fault.REPEATS) : Optional.empty();
    }

    /** The words alone, in small letters: what stays when case, spaces and punctuation are changed to hide a paste. */
    public static List<String> words(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double variety(String text) {
        List<String> words = words(text);
        long most = Math.min(words.size(), 60);
        long different = words.stream().limit(most).distinct().count();
        return most == 0 ? 0 : (double) different / most;
    }
}
