package concord.referrals.domain;

import concord.platform.WrittenReason;
import concord.referrals.AssessmentRefusal;
import concord.referrals.Rationale;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rationale against what it must say at least (F4). It cannot tell a good reason from a bad one, only that there
 * is one and that it was written for this referral.
 */
final class RationalePolicy {

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
        return text != null
                && WrittenReason.faultOf(text)
                        .filter(fault -> fault != WrittenReason.Fault.UNFILLED)
                        .isEmpty();
    }

    /** The words of a rationale alone: what stays when case, spaces and punctuation are changed to hide a paste. */
    static String wordsOf(Rationale rationale) {
        return String.join(
                " ", WrittenReason.words(String.join(" ", parts(rationale).values())));
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
        return WrittenReason.faultOf(text).map(fault -> switch (fault) {
            case THIN -> new AssessmentRefusal.RationaleThin(part);
            case UNFILLED -> new AssessmentRefusal.RationalePasted();
            case REPEATS -> new AssessmentRefusal.RationaleRepeats(part);
        });
    }

    private static Optional<AssessmentRefusal> twice(Map<String, String> parts) {
        var seen = new HashSet<List<String>>();
        return parts.entrySet().stream()
                .filter(part -> !seen.add(WrittenReason.words(part.getValue())))
                .findFirst()
                .map(part -> new AssessmentRefusal.RationaleRepeats(part.getKey()));
    }
}
