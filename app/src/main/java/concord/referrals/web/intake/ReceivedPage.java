package concord.referrals.web.intake;

import concord.platform.web.Words;
import concord.referrals.Receipt;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes away who has just referred: reference, code, and what happens next. Nothing about the person, so
 * that it can be printed.
 *
 * @param code absent for posts, which find the referral under My referrals
 */
public record ReceivedPage(Receipt receipt, @Nullable String code, LocalDate readBy, LocalDate assessedBy) {

    public String reference() {
        return receipt.reference().value();
    }

    public String readByWords() {
        return Words.date(readBy);
    }

    public String assessedByWords() {
        return Words.date(assessedBy);
    }
}
