package concord.referrals;

import concord.platform.gate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An act that the acting post could do with a referral, now or once something else is done.
 *
 * @param whyNot absent where it can be done now
 * @param first what would make it possible; absent where nothing that this post can do would
 */
public record LawfulAct(
        ReferralAct act, @Nullable Refusal whyNot, @Nullable ReferralAct first) {

    public boolean isPossible() {
        return whyNot == null;
    }
}
