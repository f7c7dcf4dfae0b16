package concord.referrals;

import concord.platform.gate.AreaId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One referral in a list.
 *
 * @param name of the person as stated
 * @param due the last day on which the next step is in time; absent where nothing runs
 * @param nth one for a first referral, more for a repeat; absent until somebody has said who the person is
 */
public record ReferralLine(
        ReferralId id,
        Reference reference,
        AreaId area,
        String name,
        LocalDate receivedOn,
        String sector,
        @Nullable String concernType,
        Stage stage,
        @Nullable LocalDate due,
        @Nullable GatewayOutcome outcome,
        @Nullable Integer nth) {

    public boolean isRepeat() {
        return nth != null && nth > 1;
    }

    public boolean isOverdueOn(LocalDate day) {
        return due != null && day.isAfter(due);
    }
}
