package concord.access;

import concord.platform.gate.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The account by which a member of staff signs in.
 *
 * @param passwordHash Argon2
 * @param failed wrong passwords since the last right one
 * @param lockedUntil absent unless too many passwords were wrong
 */
record Account(
        StaffId staff,
        String name,
        String passwordHash,
        int failed,
        @Nullable Instant lockedUntil) {

    /** Wrong passwords in a row after which the account is locked. */
    static final int TRIES = 5;

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
