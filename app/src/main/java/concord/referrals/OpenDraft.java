package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;

/**
 * Opens a draft again. Refused as not found where the code is wrong, the draft is used up or its time is over.
 */
public record OpenDraft(DraftKey key) implements Query<Draft> {
    public OpenDraft {
        requireNonNull(key, "key is null");
    }
}
