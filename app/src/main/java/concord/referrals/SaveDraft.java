package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.Repeatable;

/**
 * Keeps what was typed so far, for thirty days. Saving again under the same key replaces it.
 *
 * @param content whatever the form keeps its answers in; Concord encrypts it and never looks into it
 */
public record SaveDraft(DraftKey key, String content) implements Command<DraftId>, Repeatable {
    /** Far more than a form holds. */
    static final int MOST = 500_000;

    public SaveDraft {
        requireNonNull(key, "key is null");
        if (content.length() > MOST) {
            throw new IllegalArgumentException("A draft longer than " + MOST + " characters");
        }
    }
}
