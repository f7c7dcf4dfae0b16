package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.people.MatchAnswer;
import concord.people.MatchDisplayId;
import concord.people.PersonId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.List;

/**
 * Says whether the person is known, by answering every near record that was shown (F1). Shown with {@code ShowMatches} of the
 * room {@code people} for the referral's involvement.
 *
 * @param answers one for each candidate of the display; none where nobody was near
 */
public record RecordPersonCheck(ReferralId referral, int version, MatchDisplayId display, List<MatchAnswer> answers)
        implements Command<PersonId>, Versioned {
    public RecordPersonCheck {
        requireNonNull(referral, "referral is null");
        requireNonNull(display, "display is null");
        answers = List.copyOf(answers);
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
