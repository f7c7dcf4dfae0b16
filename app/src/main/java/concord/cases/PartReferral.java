package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.referrals.ReferralId;

/**
 * Takes a referral that is another person's out of a case, as after a merge was taken back, and gives it a case of its own:
 * that of its person which is open in the area, or a new one. Answers which.
 *
 * @param why in a sentence; kept with the parting
 */
public record PartReferral(CaseId caseId, ReferralId referral, String why) implements Command<CaseId>, About {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1_000;

    public PartReferral {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(referral, "referral is null");
        why = Given.words("why", why, LONGEST);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
