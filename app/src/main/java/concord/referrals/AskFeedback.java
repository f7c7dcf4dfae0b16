package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;

/**
 * Sets feedback to the referrer as due again, because the referral's case has taken a step (F9, G4). Done by Concord; where
 * earlier feedback is still due, its day stays.
 *
 * @param step what has happened, in words for whoever tells; the referrer never sees it
 */
public record AskFeedback(ReferralId referral, String step) implements Command<ReferralId> {

    public AskFeedback {
        requireNonNull(referral, "referral is null");
        step = Said.surely(step, Said.SHORT, "The step");
    }
}
