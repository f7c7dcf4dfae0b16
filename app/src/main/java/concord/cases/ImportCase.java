package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.referrals.ImportReferral;
import concord.referrals.Imported;

/**
 * Enters a case in flight that stands in a list kept elsewhere, once for each row of it: its referral, and the case with the
 * history that the list knows. Where somebody near the person is on record, the history waits with the referral until a
 * human has said who the person is (F1); then the case is opened.
 */
public record ImportCase(ImportReferral referral, KnownCase known) implements Command<Imported> {

    public ImportCase {
        requireNonNull(referral, "referral is null");
        requireNonNull(known, "known is null");
    }
}
