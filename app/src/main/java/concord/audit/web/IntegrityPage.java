package concord.audit.web;

import concord.audit.IntegrityCheck;
import concord.platform.web.Words;
import java.util.List;

/** What the nightly proofs found, each as a sentence. */
public record IntegrityPage(List<IntegrityCheck> checks) {

    public boolean allHold() {
        return checks.stream().allMatch(IntegrityCheck::holds);
    }

    /** When, what and how many. */
    public static String sentence(IntegrityCheck check) {
        return "On %s Concord checked that %s: %s."
                .formatted(Words.dateTime(check.at()), check.proof(), Words.count(check.checked(), "record"));
    }

    public static String finding(IntegrityCheck check) {
        return check.holds()
                ? "Nothing differs."
                : "These differ and must be looked into: " + String.join(", ", check.differing()) + ".";
    }
}
