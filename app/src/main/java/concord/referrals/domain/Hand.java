package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.StaffId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose hand did something, for the columns that keep it. */
final class Hand {

    private Hand() {}

    static @Nullable UUID staff(Acting acting) {
        StaffId holder = acting.holder();
        return holder == null ? null : holder.value();
    }
}
