package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import org.jspecify.annotations.Nullable;

/** Accepts a case from another area and says who owns it there, or refuses it and says why. */
public record AnswerTransfer(TransferId transfer, Answer answer) implements Command<TransferId>, About {

    public AnswerTransfer {
        requireNonNull(transfer, "transfer is null");
        requireNonNull(answer, "answer is null");
    }

    @Override
    public RecordRef about() {
        return transfer.ref();
    }

    /** What the receiving area says. */
    public sealed interface Answer {

        /** It takes the case. */
        record Accepted(PostId caseOwner, PostId riskOwner) implements Answer {
            public Accepted {
                requireNonNull(caseOwner, "caseOwner is null");
                requireNonNull(riskOwner, "riskOwner is null");
            }
        }

        /** It does not. */
        record Refused(String reason) implements Answer {
            public Refused {
                reason = Given.words("reason", reason, OfferTransfer.LONGEST);
            }
        }
    }

    /** The reason of a refusal; absent where it was accepted. */
    public @Nullable String reason() {
        return answer instanceof Answer.Refused(String why) ? why : null;
    }
}
