package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.sharing.RequestId;

/** What became of a completeness prompt (F10). */
public sealed interface PromptAnswer {

    /** What was missing has been attached. */
    record Attached(AttachedEvidence evidence) implements PromptAnswer {
        public Attached {
            requireNonNull(evidence, "evidence is null");
        }
    }

    /** Answered in words, or said why it cannot be had. */
    record Explained(String text) implements PromptAnswer {
        public Explained {
            text = Said.surely(text, Said.LONG, "The answer");
        }
    }

    /** Asked of a partner, with a request of the room {@code sharing} about this referral. */
    record Requested(RequestId request) implements PromptAnswer {
        public Requested {
            requireNonNull(request, "request is null");
        }
    }
}
