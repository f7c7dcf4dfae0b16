package concord.people.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a second post and a second human answer what one has asked for.
 *
 * @param holder who wore the post when asking
 */
record TwoPersons(PostId post, @Nullable StaffId holder) {

    /** Whether somebody else than the one who asked acts now; Concord's own work and agencies' systems are nobody. */
    boolean isSecond(Acting acting) {
        StaffId now = acting.holder();
        return now != null && !acting.post().equals(post) && !now.equals(holder);
    }
}
