package concord.referrals;

import concord.people.PersonId;
import java.time.LocalDate;

/**
 * A referral was closed. Its retention clock starts on that day (channel.md section 9).
 *
 * @param child whether the person was under eighteen when it was closed
 */
public record ReferralClosed(
        ReferralId referral, PersonId person, RetentionClass retention, boolean child, LocalDate closedOn) {}
