package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.PostId;
import java.time.LocalDate;

/**
 * An action as a plan states it.
 *
 * @param kind a code of the vocabulary "kind-of-support"
 * @param owner the post that does it or sees to it
 * @param objective what the owner's agency wants of it for itself (barrier B1)
 * @param provision how and when it is provided
 */
public record ActionPlanned(String kind, String what, PostId owner, String objective, LocalDate due, String provision) {

    public ActionPlanned {
        what = Given.words("what", what, Length.NOTE);
        requireNonNull(owner, "owner is null");
        objective = Given.words("objective", objective, Length.NOTE);
        requireNonNull(due, "due is null");
        provision = Given.words("provision", provision, Length.NOTE);
    }
}
