package concord.referrals;

import static java.util.Objects.requireNonNull;

/** What opens a draft: the code of a visitor without an account, or the post that began it. */
public sealed interface DraftKey {

    /** The draft of a visitor; the key to its content is derived from the code, which Concord does not keep. */
    record ByCode(ComeBackCode code) implements DraftKey {
        public ByCode {
            requireNonNull(code, "code is null");
        }
    }

    /** The draft of the acting post. */
    record OfMyPost(DraftId draft) implements DraftKey {
        public OfMyPost {
            requireNonNull(draft, "draft is null");
        }
    }
}
