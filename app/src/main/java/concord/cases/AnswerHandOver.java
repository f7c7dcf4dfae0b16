package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or declines a hand-over that was offered to the acting post.
 *
 * @param reason present where it is declined
 */
public record AnswerHandOver(
        CaseId caseId,
        HandOverId handOver,
        boolean accepted,
        @Nullable String reason) implements Command<HandOverId>, About {

    public AnswerHandOver {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(handOver, "handOver is null");
        reason = reason == null || reason.isBlank() ? null : Given.words("reason", reason, OfferHandOver.LONGEST);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
