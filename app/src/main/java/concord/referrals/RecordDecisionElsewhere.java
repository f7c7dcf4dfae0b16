package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import java.time.LocalDate;

/**
 * Records that the gateway of a list kept elsewhere had sent an imported referral on to Channel. Done by Concord from inside the
 * import of a case, when its person is known; no assessment of ours stands behind it, and the timeline says so.
 *
 * @param by who imported it
 */
public record RecordDecisionElsewhere(ReferralId referral, LocalDate decidedOn, Acting by)
        implements Command<ReferralId> {

    public RecordDecisionElsewhere {
        requireNonNull(referral, "referral is null");
        requireNonNull(decidedOn, "decidedOn is null");
        requireNonNull(by, "by is null");
    }
}
