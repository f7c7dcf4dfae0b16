package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Answers a possible match after both records were shown. "Same" of two persons becomes a proposal to join them, which a second
 * person answers; "unsure" leaves it open for somebody else.
 *
 * @param display of both records, as the acting post was shown them
 */
public record AnswerPossibleMatch(
        PossibleMatchId match, PairDisplayId display, MatchAnswer.Answer answer, String reason)
        implements Command<PossibleMatchId>, About {

    public AnswerPossibleMatch {
        requireNonNull(match, "match is null");
        requireNonNull(display, "display is null");
        requireNonNull(answer, "answer is null");
        reason = Given.words("reason", reason, ProposeMerge.LONGEST);
    }

    @Override
    public RecordRef about() {
        return match.ref();
    }
}
