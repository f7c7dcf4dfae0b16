package concord.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens next with a referral: one thing.
 *
 * @param act absent where the gateway has nothing left to do
 * @param sentence who does what, in a sentence
 * @param mine whether the acting post may do it now
 */
public record NextStep(
        @Nullable ReferralAct act,
        String sentence,
        @Nullable LocalDate due,
        String ifNothing,
        boolean mine) {}
