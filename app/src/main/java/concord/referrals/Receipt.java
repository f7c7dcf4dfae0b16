package concord.referrals;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer gets to see of their referral: that it is there, how far it is, and what may be told. No word of the
 * case (F9, G4).
 *
 * @param feedback the latest; absent until the referrer has been told something, or a reason stands why not
 * @param tellings all of them, oldest first
 */
public record Receipt(
        ReferralId referral,
        Reference reference,
        LocalDate receivedOn,
        ReceiptStatus status,
        @Nullable LocalDate feedbackDue,
        @Nullable ToldToReferrer feedback,
        List<ToldToReferrer> tellings)
        implements Shown {

    public Receipt {
        tellings = List.copyOf(tellings);
    }

    @Override
    public List<RecordRef> shown() {
        return List.of(referral.ref());
    }

    /**
     * What the referrer was told.
     *
     * @param category its words, from the vocabulary "feedback-category", or the reason why nothing can be told
     * @param message in the gateway's words; absent where none was given
     */
    public record ToldToReferrer(
            LocalDate on, String category, @Nullable String message) {}
}
