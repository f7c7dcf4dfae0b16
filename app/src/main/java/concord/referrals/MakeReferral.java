package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.people.InvolvementId;
import concord.platform.gate.Command;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a referral. Whoever has a concern may; nothing is asked of the person's identity but what is stated. A refused one
 * leaves everything as it was.
 *
 * <p>Submit it with {@code gate.submitOnce} and a key that stays the same for the same referral (its draft's identifier):
 * sent twice, it is made once. The reference and the state are then read with {@link ReceiptOf} and the same code.
 *
 * @param code chosen by the caller and shown to the referrer once; opens the receipt
 * @param draft the draft that it was written in, which is used up
 * @param seen records that the referring post saw near the person while it wrote; the check offers them (F1)
 */
public record MakeReferral(
        Intake intake,
        SubjectAsStated subject,
        Account account,
        Referrer referrer,
        EvidenceStated evidence,
        ComeBackCode code,
        @Nullable DraftKey draft,
        List<InvolvementId> seen)
        implements Command<ReferralId> {

    /** By somebody who was shown no record. */
    public MakeReferral(
            Intake intake,
            SubjectAsStated subject,
            Account account,
            Referrer referrer,
            EvidenceStated evidence,
            ComeBackCode code,
            @Nullable DraftKey draft) {
        this(intake, subject, account, referrer, evidence, code, draft, List.of());
    }

    public MakeReferral {
        requireNonNull(intake, "intake is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(account, "account is null");
        requireNonNull(referrer, "referrer is null");
        requireNonNull(evidence, "evidence is null");
        requireNonNull(code, "code is null");
        seen = List.copyOf(seen);
    }
}
