package concord.people;

import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be of one person, until somebody is sure.
 *
 * @param ours the record that it was opened for
 * @param theirs the near record; absent where the acting post may not see it any more
 * @param reason of whoever was unsure, or of the correction
 * @param lookAgain the post that decided without the near record; absent where none did
 * @param claim absent where nobody has it
 * @param withdrawn when the proposal that came of it was taken back; absent where none was
 * @param answers what was answered so far, oldest first
 */
public record PossibleMatch(
        PossibleMatchId id,
        AreaId area,
        WhyPossible why,
        Reference ours,
        @Nullable Reference theirs,
        String reason,
        Instant openedAt,
        @Nullable PostId lookAgain,
        @Nullable Claim claim,
        boolean open,
        Merge.@Nullable Said withdrawn,
        List<Answered> answers) {

    public PossibleMatch {
        answers = List.copyOf(answers);
    }

    /**
     * Whose work it is.
     *
     * @param until the last day of the claim
     */
    public record Claim(PostId by, LocalDate until) {}

    /** What somebody answered, and the proposal that came of it, if one did. */
    public record Answered(
            MatchAnswer.Answer answer,
            String reason,
            PostId by,
            Instant at,
            @Nullable MergeId merge) {}
}
