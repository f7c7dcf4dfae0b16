package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.AreaId;
import concord.platform.gate.Command;

/** Moves a referral to the area that its case moves to. Done by Concord. Its reference stays (F11). */
public record MoveReferral(ReferralId referral, AreaId to) implements Command<ReferralId> {

    public MoveReferral {
        requireNonNull(referral, "referral is null");
        requireNonNull(to, "to is null");
    }
}
