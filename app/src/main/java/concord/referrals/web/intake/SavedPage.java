package concord.referrals.web.intake;

import concord.platform.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to come back to a referral begun.
 *
 * @param code absent for posts, which sign in and find it under My referrals
 * @param until the last day on which it is kept
 */
public record SavedPage(@Nullable String code, LocalDate until, String goOn) {

    public String untilWords() {
        return Words.date(until);
    }
}
