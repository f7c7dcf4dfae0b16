package concord.referrals;

import concord.sharing.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A completeness prompt.
 *
 * @param about what exactly is meant, in the referrer's words; absent where the question says it all
 * @param answer in words; absent while it is open
 */
public record PromptView(
        PromptId id,
        PromptKind kind,
        @Nullable String about,
        @Nullable String answer,
        @Nullable RequestId request) {

    public boolean isOpen() {
        return answer == null;
    }

    /** F10: an open one of such a kind keeps the gateway from closing. */
    public boolean barsClosure() {
        return isOpen() && kind.barsClosure();
    }
}
