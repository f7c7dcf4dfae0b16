package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.referrals.ComeBackCode;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A referral that somebody is writing.
 *
 * @param acting on whose behalf: what was begun without an account stays so, even if its author signs in half-way
 * @param id absent until it has been saved once
 */
record Begun(DraftKey key, Acting acting, @Nullable DraftId id, Answers answers) {

    Begun with(Answers changed) {
        return new Begun(key, acting, id, changed);
    }

    boolean isPublic() {
        return key instanceof DraftKey.ByCode;
    }

    /** What opens the receipt: a visitor's own code, or the one that a post's draft keeps. */
    ComeBackCode code() {
        return switch (key) {
            case DraftKey.ByCode(ComeBackCode code) -> code;
            case DraftKey.OfMyPost _ -> new ComeBackCode(Objects.requireNonNull(answers.code()));
        };
    }

    /** The code to come back with; absent for posts, which sign in instead. */
    @Nullable
    String comeBackCode() {
        return key instanceof DraftKey.ByCode(ComeBackCode code) ? code.inGroups() : null;
    }
}
