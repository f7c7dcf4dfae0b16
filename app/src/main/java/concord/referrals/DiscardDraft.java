package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.Repeatable;

/**
 * Throws a draft away at its author's wish.
 */
public record DiscardDraft(DraftKey key) implements Command<DraftId>, Repeatable {
    public DiscardDraft {
        requireNonNull(key, "key is null");
    }
}
