package concord.cases;

import concord.platform.gate.PostId;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feedback of a case, one line for each referral that belongs to it. */
public record CaseFeedback(CaseRecord record, List<Line> lines) {

    public CaseFeedback {
        lines = List.copyOf(lines);
    }

    /**
     * The feedback of one referral.
     *
     * @param due until when its referrer is to be told; absent where nothing is due
     * @param step of which they are to be told, in words; absent where it is the gateway's decision
     * @param tellings oldest first
     */
    public record Line(
            ReferralId referral,
            Reference reference,
            @Nullable LocalDate due,
            @Nullable String step,
            List<Telling> tellings) {

        public Line {
            tellings = List.copyOf(tellings);
        }
    }

    /**
     * What was told once.
     *
     * @param category code of the vocabulary "feedback-category"; absent where nothing could be told
     * @param words the message, or the reason why nothing could be told
     */
    public record Telling(
            Instant at,
            PostId by,
            @Nullable String category,
            @Nullable String words) {}
}
