package concord.platform.gate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something is done: a post, and the member of staff who wears it just now. Everything done is
 * recorded under both.
 *
 * @param holder absent where nobody is signed in: a member of the public, an agency's system, Concord itself
 * @param via the door that was used
 */
public record Acting(PostId post, @Nullable StaffId holder, Via via) implements Serializable {

    /** The post of every visitor who has not signed in. It may make a referral and ask for its receipt. */
    public static final PostId PUBLIC_POST = new PostId(new UUID(0, 1));

    /** The post under which Concord's own timed work is done. */
    public static final PostId SYSTEM_POST = new PostId(new UUID(0, 2));

    public Acting {
        requireNonNull(post, "post is null");
        requireNonNull(via, "via is null");
    }

    public static Acting publicVisitor() {
        return new Acting(PUBLIC_POST, null, Via.PAGE);
    }

    public static Acting system() {
        return new Acting(SYSTEM_POST, null, Via.TIMER);
    }

    /** The door through which an act came in. */
    public enum Via {
        PAGE,
        API,
        TIMER,
        IMPORT
    }
}
