package concord.referrals.domain;

import concord.referrals.AssessmentRefusal;
import concord.referrals.Rationale;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rationale against what it must say at least (F4). It cannot tell a good reason from a bad one, only that there
 * is one and that it was written for this referral.
 */
final class RationalePolicy {

    /** Fewer words are no answer to any of the questions. */
    static final int FEWEST_WORDS = 6;

    /** In a sentence somebody wrote, not more than half of the words are said twice. */
    private static final double LEAST_VARIETY = 0.5;

    /** What stands in a form that nobody filled in. */
    private static final Pattern UNFILLED = Pattern.compile(
            "\\[(insert|enter|name|date|reason|add)[^\\]]*]|<(insert|enter|name|reason)[^>]*>|\\{\\{|lorem ipsum|"
                    + "\\bx{3,}\\b|_{4,}|\\.{6,}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private RationalePolicy() {}

    static Optional<AssessmentRefusal> objection(Rationale rationale) {
        Map<String, String> parts = parts(rationale);
        return parts.entrySet().stream()
                .flatMap(part -> objection(part.getKey(), part.getValue()).stream())
                .findFirst()
                .or(() -> twice(parts));
    }

    /** True where a text has the words of a sentence. */
    static boolean saysEnough(@Nullable String text) {
        return text != null && words(text).size() >= FEWEST_WORDS && variety(text) >= LEAST_VARIETY;
    }

    /** The words of a rationale alone: what stays when case, spaces and punctuation are changed to hide a paste. */
    static String wordsOf(Rationale rationale) {
        return String.join(" ", words(String.join(" ", parts(rationale).values())));
    }

    private static Map<String, String> parts(Rationale rationale) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("Facts relied on", rationale.factsReliedOn());
        parts.put("Alternatives considered", rationale.alternativesConsidered());
        parts.put("What would change my mind", rationale.wouldChangeMyMind());
        parts.put("Reasons", rationale.reasons());
        return parts;
    }

    private static Optional<AssessmentRefusal> objection(String part, String text) {
        if (words(text).size() < FEWEST_WORDS) {
            return Optional.of(new AssessmentRefusal.RationaleThin(part));
        }
        if (UNFILLED.matcher(text).find()) {
            return Optional.of(new AssessmentRefusal.RationalePasted());
        }
        return variety(text) < LEAST_VARIETY
                ? Optional.of(new AssessmentRefusal.RationaleRepeats(part))
                : Optional.empty();
    }

    private static Optional<AssessmentRefusal> twice(Map<String, String> parts) {
        var seen = new HashSet<List<String>>();
        return parts.entrySet().stream()
                .filter(part -> !seen.add(words(part.getValue())))
                .findFirst()
                .map(part -> new AssessmentRefusal.RationaleRepeats(part.getKey()));
    }

    private static double variety(String text) {
        List<String> words = words(text);
        long most = Math.min(words.size(), 60);
        long different = words.stream().limit(most).distinct().count();
        return most == 0 ? 0 : (double) different / most;
    }

    private static List<String> words(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
