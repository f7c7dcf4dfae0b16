package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.people.MatchAnswer;
import concord.people.MatchDisplayId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agrees to an assessment, by another person than its author. The near records were shown to the signing post once more, and
 * are answered once more (F1).
 *
 * @param display shown to the signing post
 * @param answers one for each candidate of the display
 */
public record SignGatewayDecision(
        ReferralId referral,
        int version,
        AssessmentId assessment,
        MatchDisplayId display,
        List<MatchAnswer> answers,
        @Nullable String note)
        implements Command<ReferralId>, Versioned {
    public SignGatewayDecision {
        requireNonNull(referral, "referral is null");
        requireNonNull(assessment, "assessment is null");
        requireNonNull(display, "display is null");
        answers = List.copyOf(answers);
        note = Said.perhaps(note, Said.LONG);
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
