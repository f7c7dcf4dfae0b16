package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;

/**
 * Throws a draft away at its author's wish.
 */
public record DiscardDraft(DraftKey key) implements Command<DraftId> {
    public DiscardDraft {
        requireNonNull(key, "key is null");
    }
}
